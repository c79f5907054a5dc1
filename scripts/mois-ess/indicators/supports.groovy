// Les supports de communication : imprimés nationaux et régionaux, kits, campagne, film.

def comptes = supports.compte.is("oui")

indicator('supports.leaflets') {
    label "Dépliants de mobilisation"
    noun  "dépliant", "dépliants"
    value sum(supports.quantite).where(comptes, supports.categorie.is("dépliant"))
}
indicator('supports.posters-national') {
    label "Affiches nationales"
    noun  "affiche", "affiches", feminine: true
    value sum(supports.quantite).where(comptes, supports.categorie.is("affiche"))
}
indicator('supports.posters-regional') {
    label "Affiches régionales"
    noun  "affiche", "affiches", feminine: true
    value sum(cress.affiches)
}
indicator('supports.posters-total') {
    label "Affiches"
    noun  "affiche", "affiches", feminine: true
    value figure('supports.posters-national') + figure('supports.posters-regional')
}
indicator('supports.journals-national') {
    label "Journaux nationaux « Acteur de changement »"
    noun  "journal", "journaux"
    value sum(supports.quantite).where(comptes, supports.categorie.is("journal"))
}
indicator('supports.journals-regional') {
    label "Journaux avec programme régional"
    noun  "journal", "journaux"
    value sum(cress.journaux)
}
indicator('supports.journals-total') {
    label "Journaux"
    noun  "journal", "journaux"
    value figure('supports.journals-national') + figure('supports.journals-regional')
}
indicator('supports.journals-regions') {
    label "Régions qui ont édité un journal avec leur programme"
    noun  "région", "régions", feminine: true
    value count(cress.journaux.isKnown())
}
indicator('supports.journals-regional-minimum') {
    label "Plus petit tirage d'un journal régional"
    noun  "exemplaire", "exemplaires"
    value smallest(cress.journaux)
}
indicator('supports.programmes-regional') {
    label "Programmes régionaux, hors journal"
    noun  "programme", "programmes"
    value sum(cress.programmes)
}
indicator('supports.programmes-total') {
    label "Programmes diffusés"
    noun  "programme", "programmes"
    note  "Journaux avec programme régional et autres programmes régionaux."
    value figure('supports.journals-regional') + figure('supports.programmes-regional')
}
indicator('supports.flyers-regional') {
    label "Flyers régionaux"
    noun  "flyer", "flyers"
    value sum(cress.flyers)
}
indicator('supports.sticker-sheets') {
    label "Planches d'autocollants"
    noun  "planche", "planches", feminine: true
    value sum(supports.quantite).where(comptes, supports.categorie.is("autocollant"))
}
indicator('supports.stickers-per-sheet') {
    label "Autocollants par planche"
    noun  "autocollant", "autocollants"
    value the(supports.autocollants_par_planche).where(supports.categorie.is("autocollant"))
}
indicator('supports.badges') {
    label "Badges"
    noun  "badge", "badges"
    value sum(supports.quantite).where(comptes, supports.categorie.is("badge"))
}
indicator('supports.national') {
    label "Supports nationaux"
    noun  "support", "supports"
    value sum(supports.quantite).where(comptes)
}
indicator('supports.regional') {
    label "Supports régionaux"
    noun  "support", "supports"
    value figure('supports.posters-regional') + figure('supports.journals-regional') +
          figure('supports.programmes-regional') + figure('supports.flyers-regional')
}
indicator('supports.total') {
    label "Supports de communication diffusés"
    noun  "support", "supports"
    note  "Supports nationaux et supports des chambres qui ont répondu ; une planche d'autocollants compte pour un."
    value figure('supports.national') + figure('supports.regional')
}
indicator('supports.regions-covered') {
    label "Régions qui ont déclaré des supports"
    noun  "région", "régions", feminine: true
    value count(cress.affiches.isKnown().or(cress.journaux.isKnown())
                    .or(cress.programmes.isKnown()).or(cress.flyers.isKnown()))
}

// --- Les tirages régionaux, chambre par chambre

indicator('chambers.posters') {
    label "Affiches"
    value sum(cress.affiches).by(cress.region).over(0)
}
indicator('chambers.journals') {
    label "Journaux avec programme"
    value sum(cress.journaux).by(cress.region).over(0)
}
indicator('chambers.programmes') {
    label "Autres programmes"
    value sum(cress.programmes).by(cress.region).over(0)
}
indicator('chambers.flyers') {
    label "Flyers"
    value sum(cress.flyers).by(cress.region).over(0)
}

// --- Les kits de communication

def chambres = kits.destinataire.is("CRESS")
def reseauxNationaux = kits.destinataire.is("Réseaux et acteurs nationaux")

indicator('kits.cress') {
    label "Chambres régionales qui ont reçu un kit"
    noun  "chambre régionale", "chambres régionales", feminine: true
    value largest(kits.destinataires).where(chambres)
}
indicator('kits.cress-items') {
    label "Par kit de chambre régionale"
    value sum(kits.par_kit).where(chambres).by(kits.article)
}
indicator('kits.cress-posters') {
    label "Affiches par kit de chambre régionale"
    noun  "affiche", "affiches", feminine: true
    value the(kits.par_kit).where(chambres, kits.article.is("Affiche A2"))
}
indicator('kits.cress-blank-posters') {
    label "Affiches vierges par kit de chambre régionale"
    noun  "affiche vierge", "affiches vierges", feminine: true
    value the(kits.par_kit).where(chambres, kits.article.is("Affiche A2 vierge"))
}
indicator('kits.cress-sticker-sheets') {
    label "Planches d'autocollants par kit de chambre régionale"
    noun  "planche d'autocollants", "planches d'autocollants", feminine: true
    value the(kits.par_kit).where(chambres, kits.article.is("Planche de 25 autocollants"))
}
indicator('kits.networks') {
    label "Réseaux et acteurs nationaux qui ont reçu un kit"
    noun  "réseau ou acteur national", "réseaux et acteurs nationaux"
    value largest(kits.destinataires).where(reseauxNationaux)
}
indicator('kits.network-items') {
    label "Par kit de réseau national"
    value sum(kits.par_kit).where(reseauxNationaux).by(kits.article)
}
indicator('kits.network-posters') {
    label "Affiches par kit de réseau national"
    noun  "affiche", "affiches", feminine: true
    value the(kits.par_kit).where(reseauxNationaux, kits.article.is("Affiche A2"))
}
indicator('kits.network-blank-posters') {
    label "Affiches vierges par kit de réseau national"
    noun  "affiche vierge", "affiches vierges", feminine: true
    value the(kits.par_kit).where(reseauxNationaux, kits.article.is("Affiche A2 vierge"))
}
indicator('kits.network-sticker-sheets') {
    label "Planches d'autocollants par kit de réseau national"
    noun  "planche d'autocollants", "planches d'autocollants", feminine: true
    value the(kits.par_kit).where(reseauxNationaux, kits.article.is("Planche de 25 autocollants"))
}
indicator('kits.network-journals') {
    label "Journaux par kit de réseau national"
    noun  "journal", "journaux"
    value the(kits.par_kit).where(reseauxNationaux, kits.article.is("Journal « Acteur de changement »"))
}
indicator('kits.sent') {
    label "Articles diffusés en kits"
    value sum(kits.diffuses).by(kits.article)
}
indicator('kits.posters-share') {
    label "Part des affiches nationales diffusées en kits"
    value percent(sum(kits.diffuses).where(kits.article.isAnyOf("Affiche A2", "Affiche A2 vierge")),
                  of: figure('supports.posters-national'))
}

// --- La campagne, le journal, le film

indicator('campaign.years') {
    label "Années d'usage du message de la campagne"
    noun   "année", "années", feminine: true
    stated 3, "Coordination nationale (CNCRES)"
}
indicator('journal.pages') {
    label "Pages du journal national"
    noun   "page", "pages", feminine: true
    stated 4, "Maquette du journal « Acteur de changement »"
}
indicator('film.minutes') {
    label "Durée du film « Le Droit à l'avenir… »"
    noun   "minute", "minutes", feminine: true
    stated 17, "Coordination nationale (CNCRES), producteur du film"
}
indicator('film.entries') {
    label "Entrées du film « Le Droit à l'avenir… »"
    noun   "entrée", "entrées", feminine: true
    stated 3, "Coordination nationale (CNCRES), producteur du film"
}
indicator('film.partners') {
    label "Partenaires du film"
    noun  "partenaire", "partenaires"
    value count(partenaires.contribution_film.isKnown())
}
indicator('film.copies') {
    label "Exemplaires du film"
    noun  "exemplaire", "exemplaires"
    value the(supports.quantite).where(supports.categorie.is("film"))
}
indicator('film.views') {
    label "Vues du film en ligne"
    noun  "vue", "vues", feminine: true
    value the(reseaux.valeur).where(reseaux.indicateur.is("vues du film"), reseaux.annee.is(edition.year))
}
indicator('film.downloads') {
    label "Téléchargements du film"
    noun  "téléchargement", "téléchargements"
    value the(reseaux.valeur).where(reseaux.indicateur.is("téléchargements du film"), reseaux.annee.is(edition.year))
}
