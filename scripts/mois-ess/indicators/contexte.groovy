// Le contexte : le poids de l'ESS, l'histoire du Mois, les chambres interrogées.

indicator('context.enterprises') {
    label "Établissements de l'économie sociale et solidaire"
    noun  "entreprise", "entreprises", feminine: true
    value sum(regions.etablissements_ess)
}
indicator('regions.enterprises') {
    label "Établissements de l'ESS par région"
    value sum(regions.etablissements_ess).by(regions.region)
}
indicator('context.employment-share') {
    label "Part de l'ESS dans l'emploi"
    unit   "%"
    stated 10, "Coordination nationale (CNCRES), chiffre arrondi"
}
indicator('context.first-national-year') {
    label "Première édition nationale"
    unit  "année"
    value smallest(historique.annee)
}
indicator('context.regional-concept-year') {
    label "Création du Mois en région"
    unit   "année"
    stated 2003, "Coordination nationale (CNCRES)"
}
indicator('context.objectives') {
    label "Objectifs du Mois"
    noun   "objectif", "objectifs"
    stated 2, "Coordination nationale (CNCRES)"
}
indicator('history.edition') {
    label "Rang de l'édition"
    value the(historique.edition).where(historique.annee.is(edition.year))
}
indicator('cress.surveyed') {
    label "Chambres régionales interrogées"
    noun  "chambre régionale", "chambres régionales", feminine: true
    value count(regions.cress_enquetee.is("oui"))
}
indicator('cress.answers') {
    label "Chambres régionales qui ont répondu"
    noun  "chambre régionale", "chambres régionales", feminine: true
    value count(cress)
}
indicator('context.first-edition') {
    label "Année de la première édition nationale"
    value the(historique.millesime).where(historique.edition.is(1))
}
