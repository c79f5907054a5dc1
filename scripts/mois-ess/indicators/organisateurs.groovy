// Les organisateurs principaux : combien, de quelles familles, de quelle taille, dans quels secteurs ?

// Les analyses portent sur les comptes du site national, donc hors Basse-Normandie.
def surLeSite = organisateurs.liste.is("site national")
def annees    = historique.annee

indicator('organisers.total') {
    label "Organisateurs principaux"
    noun  "organisateur principal", "organisateurs principaux"
    value count(organisateurs)
}
indicator('organisers.outside-bn') {
    label "Organisateurs inscrits sur le site national"
    noun  "organisateur", "organisateurs"
    note  "Hors Basse-Normandie ; c'est la base des analyses d'organisateurs."
    value count(surLeSite)
}
indicator('organisers.basse-normandie') {
    label "Organisateurs de la liste de Basse-Normandie"
    noun  "organisateur", "organisateurs"
    value count(organisateurs.liste.is("Basse-Normandie"))
}
indicator('organisers.growth-since-first') {
    label "Évolution du nombre d'organisateurs depuis la première édition"
    value growth(from: the(historique.organisateurs).where(historique.edition.is(1)),
                 to:   the(historique.organisateurs).where(annees.is(edition.year)))
}
indicator('organisers.growth-one-year') {
    label "Évolution du nombre d'organisateurs en un an"
    precision 0.1
    value growth(from: the(historique.organisateurs).where(annees.is(edition.previous)),
                 to:   the(historique.organisateurs).where(annees.is(edition.year)))
}
indicator('organisers.history') {
    label "Organisateurs principaux par édition"
    value sum(historique.organisateurs).by(historique.millesime)
}

// --- Les familles et les tailles

indicator('organisers.by-family') {
    label "Organisateurs par famille"
    value count(organisateurs).where(surLeSite).by(organisateurs.famille)
}
indicator('organisers.family-shares') {
    label "Part des organisateurs"
    value shares(organisateurs.famille).where(surLeSite)
}
indicator('organisers.associations') {
    label "Part des associations parmi les organisateurs"
    value share(organisateurs.famille.is("Association")).where(surLeSite)
}
indicator('organisers.local-authorities') {
    label "Collectivités locales organisatrices"
    noun  "collectivité locale", "collectivités locales", feminine: true
    value count(organisateurs).where(surLeSite, organisateurs.famille.is("Collectivité locale"))
}
indicator('organisers.local-authorities-share') {
    label "Part des collectivités locales parmi les organisateurs"
    value share(organisateurs.famille.is("Collectivité locale")).where(surLeSite)
}
indicator('organisers.by-size') {
    label "Organisateurs par nombre de salariés"
    value count(organisateurs).where(surLeSite).by(organisateurs.effectif)
}
indicator('organisers.under-10-employees') {
    label "Part des organisateurs de moins de {=10} salariés"
    value share(organisateurs.effectif.isAnyOf("0", "1 à 9")).where(surLeSite)
}
indicator('organisers.without-employee') {
    label "Part des organisateurs sans salarié"
    value share(organisateurs.effectif.is("0")).where(surLeSite)
}
indicator('organisers.by-region') {
    label "Organisateurs par région"
    value count(organisateurs).where(surLeSite).by(organisateurs.region)
}
indicator('organisers.everywhere') {
    label "Organisateurs par région, Basse-Normandie comprise"
    value count(organisateurs).by(organisateurs.region)
}
indicator('organisers.top-regions') {
    label "Régions qui comptent le plus d'organisateurs"
    value breakdown('organisers.by-region').top(3)
}
indicator('events.by-family') {
    label "Manifestations par famille d'organisateur"
    value count(manifestations).where(manifestations.liste.is("site national"))
          .by(manifestations.organisateur.famille)
}
indicator('events.family-shares') {
    label "Part des manifestations"
    value shares(manifestations.organisateur.famille).where(manifestations.liste.is("site national"))
}
indicator('events.by-associations') {
    label "Part des manifestations organisées par des associations"
    value share(manifestations.organisateur.famille.is("Association")).among(manifestations.liste.is("site national"))
}
indicator('events.by-cooperatives') {
    label "Part des manifestations organisées par des coopératives"
    value share(manifestations.organisateur.famille.is("Coopérative")).among(manifestations.liste.is("site national"))
}
indicator('events.by-mutuals') {
    label "Part des manifestations organisées par des mutuelles"
    value share(manifestations.organisateur.famille.is("Mutuelle")).among(manifestations.liste.is("site national"))
}

// --- Les secteurs d'activité

indicator('organisers.by-sector') {
    label "Organisateurs par secteur d'activité"
    value count(organisateurs).where(surLeSite).by(organisateurs.secteur)
}
indicator('sectors.popular-education') {
    label "Part de l'éducation populaire et des loisirs"
    value share(organisateurs.secteur.is("Éducation populaire et loisirs")).where(surLeSite)
}
indicator('sectors.business-creation') {
    label "Part de la création, reprise et consolidation d'entreprises"
    value share(organisateurs.secteur.is("Création, reprise, consolidation d'entreprises")).where(surLeSite)
}
indicator('sectors.professional-integration') {
    label "Part de l'insertion professionnelle"
    value share(organisateurs.secteur.is("Insertion professionnelle")).where(surLeSite)
}
indicator('sectors.social-action') {
    label "Part de l'action sociale"
    value share(organisateurs.secteur.is("Action sociale")).where(surLeSite)
}
indicator('sectors.top-4') {
    label "Secteurs les plus représentés"
    value breakdown('organisers.by-sector').top(4)
}
indicator('sectors.at-first-rank') {
    label "Secteurs au premier rang, ex æquo compris"
    value positions(breakdown('organisers.by-sector')).under(2).size()
}
indicator('sectors.in-first-4-ranks') {
    label "Secteurs aux quatre premiers rangs, ex æquo compris"
    value positions(breakdown('organisers.by-sector')).under(5).size()
}
indicator('sectors.top-4-share') {
    label "Part de l'éducation populaire, de la création d'entreprises, de l'insertion et de l'action sociale"
    value share(organisateurs.secteur.isAnyOf("Éducation populaire et loisirs",
              "Création, reprise, consolidation d'entreprises", "Insertion professionnelle", "Action sociale"))
          .where(surLeSite)
}
indicator('sectors.next-2') {
    label "Cinquième et sixième secteurs"
    value breakdown('organisers.by-sector').ranks(5, 6)
}
indicator('sectors.previous') {
    label "Organisateurs par secteur, édition précédente"
    value sum(precedent.nombre).where(precedent.variable.is("secteur"), precedent.annee.is(edition.previous))
          .by(precedent.modalite)
}
indicator('sectors.growth') {
    label "Évolution du nombre d'organisateurs par secteur en un an"
    value growths(from: breakdown('sectors.previous'), to: breakdown('organisers.by-sector'))
}
indicator('sectors.fastest-4') {
    label "Secteurs qui ont le plus progressé"
    value breakdown('sectors.growth').top(4)
}
indicator('sectors.declining') {
    label "Secteurs en recul"
    value breakdown('sectors.growth').under(0).categories()
}
