// Les 64 indicateurs de peers/common/indicators.tsv, dans le même ordre et avec les mêmes regroupements.
indicator('ev.total') {
    label "Événements"
    value count(evenements)
}
indicator('ev.region') {
    label "Événements par région"
    value count(evenements).by(evenements.region)
}
indicator('ev.dept') {
    label "Événements par département"
    value count(evenements).by(evenements.departement).top(20)
}
indicator('ev.type') {
    label "Événements par type"
    value count(evenements).by(evenements.type)
}
indicator('ev.type-share') {
    label "Part des types (%)"
    value shares(evenements.type)
}
indicator('ev.theme') {
    label "Événements par thématique"
    value count(evenements).by(evenements.thematique)
}
indicator('ev.theme-share') {
    label "Part des thématiques (%)"
    value shares(evenements.thematique)
}
indicator('ev.public') {
    label "Événements par public"
    value count(evenements).by(evenements.public)
}
indicator('ev.public-share') {
    label "Part des publics (%)"
    value shares(evenements.public)
}
indicator('ev.mois') {
    label "Événements par mois"
    value count(evenements).by(evenements.mois)
}
indicator('ev.semaine') {
    label "Événements par semaine"
    value count(evenements).by(evenements.semaine)
}
indicator('ev.gratuit-share') {
    label "Gratuité (%)"
    value shares(evenements.gratuit)
}
indicator('ev.part-sum') {
    label "Participants"
    value sum(evenements.participants)
}
indicator('ev.part-avg') {
    label "Participants par événement"
    value mean(evenements.participants)
}
indicator('ev.part-region') {
    label "Participants par région"
    value sum(evenements.participants).by(evenements.region)
}
indicator('ev.part-type') {
    label "Participation moyenne par type"
    value mean(evenements.participants).by(evenements.type)
}
indicator('ev.part-theme') {
    label "Participation moyenne par thématique"
    value mean(evenements.participants).by(evenements.thematique)
}
indicator('ev.part-public') {
    label "Participants par public"
    value sum(evenements.participants).by(evenements.public)
}
indicator('ev.budget-sum') {
    label "Budget total (€)"
    value sum(evenements.budget)
}
indicator('ev.budget-avg') {
    label "Budget moyen (€)"
    value mean(evenements.budget)
}
indicator('ev.budget-region') {
    label "Budget par région (€)"
    value sum(evenements.budget).by(evenements.region)
}
indicator('ev.budget-type') {
    label "Budget moyen par type (€)"
    value mean(evenements.budget).by(evenements.type)
}
indicator('ev.communes') {
    label "Communes"
    value count(evenements).by(evenements.commune).size()
}
indicator('ev.orgs') {
    label "Organisateurs actifs"
    value count(evenements).by(evenements.organisateur).size()
}
indicator('ev.orgs-region') {
    label "Organisateurs actifs par région"
    value count(evenements).by(evenements.region, evenements.organisateur)
}
indicator('ev.region-type') {
    label "Types par région"
    value count(evenements).by(evenements.region, evenements.type)
}
indicator('ev.type-public') {
    label "Publics par type"
    value count(evenements).by(evenements.type, evenements.public)
}
indicator('ev.mois-type') {
    label "Types par mois"
    value count(evenements).by(evenements.mois, evenements.type)
}
indicator('ev.partenaires') {
    label "Partenaires par événement"
    value mean(evenements.partenaires).by(evenements.region)
}
indicator('ev.duree') {
    label "Durée moyenne (jours)"
    value mean(evenements.duree).by(evenements.type)
}
indicator('ev.gros') {
    label "Événements de 200 personnes et plus"
    value count(evenements).where(evenements.participants.over(199))
}
indicator('ev.gros-region') {
    label "Grands événements par région"
    value count(evenements).where(evenements.participants.over(199)).by(evenements.region)
}
indicator('or.total') {
    label "Organisateurs"
    value count(organisateurs)
}
indicator('or.statut') {
    label "Organisateurs par statut"
    value count(organisateurs).by(organisateurs.statut)
}
indicator('or.statut-share') {
    label "Part des statuts (%)"
    value shares(organisateurs.statut)
}
indicator('or.region') {
    label "Organisateurs par région"
    value count(organisateurs).by(organisateurs.region)
}
indicator('or.famille') {
    label "Organisateurs par famille"
    value count(organisateurs).by(organisateurs.famille)
}
indicator('or.salaries') {
    label "Salariés"
    value sum(organisateurs.salaries)
}
indicator('or.salaries-statut') {
    label "Effectif moyen par statut"
    value mean(organisateurs.salaries).by(organisateurs.statut)
}
indicator('or.nouveaux') {
    label "Nouveaux organisateurs"
    value count(organisateurs).where(organisateurs.premiere.is('2011'))
}
indicator('or.anciennete') {
    label "Première participation"
    value count(organisateurs).by(organisateurs.premiere)
}
indicator('or.region-statut') {
    label "Statuts par région"
    value count(organisateurs).by(organisateurs.region, organisateurs.statut)
}
indicator('or.communes') {
    label "Communes des organisateurs"
    value count(organisateurs).by(organisateurs.commune).size()
}
indicator('pr.total') {
    label "Retombées presse"
    value count(presse)
}
indicator('pr.type') {
    label "Retombées par type de média"
    value count(presse).by(presse.type_media)
}
indicator('pr.type-share') {
    label "Part des médias (%)"
    value shares(presse.type_media)
}
indicator('pr.media') {
    label "Vingt premiers médias"
    value count(presse).by(presse.media).top(20)
}
indicator('pr.mois') {
    label "Retombées par mois"
    value count(presse).by(presse.mois)
}
indicator('pr.region') {
    label "Retombées par région"
    value count(presse).by(presse.region)
}
indicator('pr.tonalite') {
    label "Tonalité (%)"
    value shares(presse.tonalite)
}
indicator('pr.diffusion') {
    label "Diffusion cumulée"
    value sum(presse.diffusion)
}
indicator('pr.diffusion-type') {
    label "Diffusion par type de média"
    value sum(presse.diffusion).by(presse.type_media)
}
indicator('pr.type-tonalite') {
    label "Tonalité par média"
    value count(presse).by(presse.type_media, presse.tonalite)
}
indicator('en.total') {
    label "Réponses à l’enquête"
    value count(enquete)
}
indicator('en.satisf') {
    label "Satisfaction moyenne"
    value mean(enquete.satisfaction)
}
indicator('en.satisf-statut') {
    label "Satisfaction par statut"
    value mean(enquete.satisfaction).by(enquete.statut)
}
indicator('en.renouveler') {
    label "Souhaitent renouveler (%)"
    value shares(enquete.renouveler)
}
indicator('en.source') {
    label "Source d’information"
    value count(enquete).by(enquete.source)
}
indicator('en.note-com') {
    label "Note de la communication"
    value mean(enquete.note_com)
}
indicator('en.visib') {
    label "Visibilité jugée bonne (%)"
    value shares(enquete.visibilite)
}
indicator('hi.annee') {
    label "Événements par an"
    value sum(historique.evenements).by(historique.millesime)
}
indicator('hi.part-annee') {
    label "Participants par an"
    value sum(historique.participants).by(historique.millesime)
}
indicator('hi.region-growth') {
    label "Évolution par région 2010-2011 (%)"
    value growths(from: sum(historique.evenements).where(historique.annee.is(2010)).by(historique.region), to: sum(historique.evenements).where(historique.annee.is(2011)).by(historique.region))
}
indicator('hi.growth') {
    label "Évolution nationale 2010-2011 (%)"
    value growth(from: sum(historique.evenements).where(historique.annee.is(2010)), to: sum(historique.evenements).where(historique.annee.is(2011)))
}
