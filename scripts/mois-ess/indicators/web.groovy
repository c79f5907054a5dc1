// Le site du Mois, les sites régionaux et les réseaux sociaux.

// La saison du Mois : les quatre mois que l'on compare d'une édition à l'autre.
def frequentation = site.section.is("fréquentation")
def saison        = site.mois.isAnyOf("septembre", "octobre", "novembre", "décembre")
def relais        = site.section.is("relais")
def cetteAnnee    = site.annee.is(edition.year)
def anPasse       = site.annee.is(edition.previous)

indicator('web.visitors') {
    label "Visiteurs uniques du site national"
    noun  "visiteur unique", "visiteurs uniques"
    precision 1000
    note  "Somme des visiteurs uniques mensuels de septembre à décembre ; qui revient un autre mois compte deux fois."
    value sum(site.valeur).where(frequentation, saison, cetteAnnee)
}
indicator('web.season-visitors') {
    label "Visiteurs du site, de septembre à décembre"
    unit  "visiteurs"
    value sum(site.valeur).where(frequentation, saison).by(site.millesime)
}
indicator('web.monthly-visitors') {
    label "Visiteurs du site par mois"
    unit  "visiteurs"
    value sum(site.valeur).where(frequentation, cetteAnnee).by(site.mois)
}
indicator('web.november-share') {
    label "Part de novembre dans la fréquentation de la saison"
    value percent(sum(site.valeur).where(frequentation, cetteAnnee, site.mois.is("novembre")),
                  of: figure('web.visitors'))
}
indicator('web.growth-two-years') {
    label "Évolution de la fréquentation du site en deux ans"
    value growth(from: sum(site.valeur).where(frequentation, saison, site.annee.is(edition.minus(2))),
                 to:   figure('web.visitors'))
}
indicator('web.growth-one-year') {
    label "Évolution de la fréquentation du site en un an"
    value growth(from: sum(site.valeur).where(frequentation, saison, anPasse), to: figure('web.visitors'))
}

// --- Les pages et les relais

indicator('web.pages') {
    label "Temps de consultation par page"
    unit  "minutes"
    value sum(site.valeur).where(site.section.is("pages"), cetteAnnee).by(site.libelle)
}
indicator('web.top-pages') {
    label "Pages les plus consultées"
    value breakdown('web.pages').top(3)
}
indicator('web.sources') {
    label "Visites du site par provenance"
    unit  "visites"
    value sum(site.valeur).where(relais, cetteAnnee).by(site.libelle)
}
indicator('web.previous-sources') {
    label "Visites du site par provenance, année précédente"
    unit  "visites"
    value sum(site.valeur).where(relais, anPasse).by(site.libelle)
}
indicator('web.top-sources') {
    label "Premières provenances des visites"
    value breakdown('web.sources').top(2)
}
indicator('web.top-sources-share') {
    label "Part de l'accès direct et des moteurs de recherche"
    value percent(breakdown('web.sources').only("Accès direct", "Moteurs de recherche").total(),
                  of: breakdown('web.sources').total())
}
indicator('web.next-sources') {
    label "Provenances suivantes"
    value breakdown('web.sources').ranks(3, 5)
}
indicator('web.first-ess-source') {
    label "Premier relais parmi les acteurs de l'ESS"
    value sum(site.valeur).where(relais, cetteAnnee, site.adresse.begins("www")).by(site.libelle).top(1)
}
indicator('web.partners-change') {
    label "Évolution des visites venues des sites partenaires"
    value growth(from: sum(site.valeur).where(relais, anPasse, site.libelle.is("Sites des partenaires du Mois de l'ESS")),
                 to:   sum(site.valeur).where(relais, cetteAnnee, site.libelle.is("Sites des partenaires du Mois de l'ESS")))
}
indicator('web.social-change') {
    label "Évolution des visites venues des réseaux sociaux"
    value multiple(from: sum(site.valeur).where(relais, anPasse, site.libelle.is("Réseaux sociaux")),
                   to:   sum(site.valeur).where(relais, cetteAnnee, site.libelle.is("Réseaux sociaux")))
}

// --- Les sites régionaux

indicator('chambers.web-visitors') {
    label "Visiteurs uniques des sites régionaux"
    unit  "visiteurs"
    value sum(cress.visiteurs).by(cress.region).over(0)
}
indicator('web.regional-visitors') {
    label "Visiteurs uniques des sites régionaux"
    noun  "visiteur unique", "visiteurs uniques"
    value sum(cress.visiteurs)
}
indicator('web.regional-sites') {
    label "Chambres qui mesurent la fréquentation de leur site"
    noun  "chambre régionale", "chambres régionales", feminine: true
    value count(cress.visiteurs.isKnown())
}
indicator('web.regional-typical-low') {
    label "Fréquentation la plus basse d'un site régional"
    noun  "visiteur unique", "visiteurs uniques"
    value smallest(cress.visiteurs)
}
indicator('web.regional-typical-high') {
    label "Fréquentation la plus haute d'un site régional, hors les deux premiers"
    noun  "visiteur unique", "visiteurs uniques"
    value largest(cress.visiteurs, 3)
}
indicator('web.regional-bretagne') {
    label "Visiteurs uniques du site de Bretagne"
    noun  "visiteur unique", "visiteurs uniques"
    value the(cress.visiteurs).where(cress.region.is("Bretagne"))
}
indicator('web.regional-rhone-alpes') {
    label "Visiteurs uniques du site de Rhône-Alpes"
    noun  "visiteur unique", "visiteurs uniques"
    value the(cress.visiteurs).where(cress.region.is("Rhône-Alpes"))
}

// --- Les réseaux sociaux

def abonnes = reseaux.indicateur.is("abonnés")

indicator('social.facebook-fans') {
    label "Fans de la page Facebook"
    noun  "fan", "fans"
    value the(reseaux.valeur).where(reseaux.indicateur.is("fans"), reseaux.annee.is(edition.year))
}
indicator('social.twitter-followers') {
    label "Abonnés du compte Twitter"
    noun  "abonné", "abonnés"
    value the(reseaux.valeur).where(abonnes, reseaux.annee.is(edition.year))
}
indicator('social.twitter-multiplier') {
    label "Abonnés du compte Twitter, d'une année à l'autre"
    value multiple(from: the(reseaux.valeur).where(abonnes, reseaux.annee.is(edition.previous)),
                   to:   figure('social.twitter-followers'))
}
indicator('social.twitter-lists') {
    label "Listes où figure le compte Twitter"
    noun  "liste", "listes", feminine: true
    value the(reseaux.valeur).where(reseaux.indicateur.is("présence sur des listes"), reseaux.annee.is(edition.year))
}
indicator('social.twibbon') {
    label "Profils personnalisés aux couleurs du Mois"
    noun  "participant", "participants"
    value the(reseaux.valeur).where(reseaux.reseau.is("Twibbon"), reseaux.annee.is(edition.year))
}
indicator('social.followers') {
    label "Abonnés et fans par réseau et par année"
    value sum(reseaux.valeur).where(reseaux.indicateur.isAnyOf("fans", "abonnés")).by(reseaux.reseau, reseaux.millesime)
          .only("Facebook", "Twitter")
}
indicator('social.daily-posts-low') {
    label "Manifestations mises en avant chaque jour, au moins"
    noun   "manifestation", "manifestations", feminine: true
    stated 3, "Animation des réseaux sociaux"
}
indicator('social.daily-posts-high') {
    label "Manifestations mises en avant chaque jour, au plus"
    noun   "manifestation", "manifestations", feminine: true
    stated 4, "Animation des réseaux sociaux"
}
