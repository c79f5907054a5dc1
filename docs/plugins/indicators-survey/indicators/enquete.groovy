// Ce que cinquante réponses disent de deux cents adhérents.

indicator('adherents.total') {
    label "Adhérents"
    noun  "adhérent", "adhérents"
    value sum(adherents.nombre)
}
indicator('adherents.par-famille') {
    label "Adhérents par famille"
    value sum(adherents.nombre).by(adherents.famille)
}
indicator('reponses.total') {
    label "Réponses"
    noun  "réponse", "réponses", feminine: true
    value count(enquete)
}
indicator('reponses.par-famille') {
    label "Réponses par famille"
    value count(enquete).by(enquete.famille)
}

// --- Qui a répondu ?

indicator('reponses.taux') {
    label "Taux de réponse"
    value responseRate(figure('reponses.total'), of: figure('adherents.total'))
}
indicator('reponses.taux-par-famille') {
    label "Taux de réponse par famille"
    value responseRate(breakdown('reponses.par-famille'), of: breakdown('adherents.par-famille'))
}
indicator('reponses.ecarts') {
    label "Écart entre les réponses et les adhérents"
    value gaps(breakdown('reponses.par-famille'), from: breakdown('adherents.par-famille'))
}
indicator('reponses.jugement') {
    label "Ressemblance des réponses et des adhérents"
    value representativeness(breakdown('reponses.par-famille'), from: breakdown('adherents.par-famille'))
}
indicator('reponses.blancs') {
    label "Questions laissées en blanc"
    value unanswered(enquete.avis, enquete.heures)
}

// --- Ce que les réponses disent de tous

def poids = weights(enquete.famille, to: breakdown('adherents.par-famille'))

indicator('avis.brut') {
    label "Avis favorables parmi les réponses"
    value share(enquete.avis.is("Oui"))
}
indicator('avis.redresse') {
    label "Avis favorables, chaque famille à sa place"
    value share(enquete.avis.is("Oui")).weighted(poids)
}
indicator('avis.tous') {
    label "Avis favorables parmi tous les adhérents"
    value surveyed(figure('avis.redresse'), of: figure('adherents.total'))
}
indicator('avis.effet') {
    label "Effet de plan du redressement"
    value designEffect(figure('avis.redresse'))
}
indicator('heures.total') {
    label "Heures données par tous les adhérents en une semaine"
    unit  "heures"
    value estimate(mean(enquete.heures), over: figure('adherents.total'))
}
