// L'année des ateliers : réparations et adhésions.

indicator('repairs.total') {
    label "Vélos passés par les ateliers"
    noun  "réparation", "réparations", feminine: true
    value count(reparations)
}
indicator('repairs.by-workshop') {
    label "Réparations par atelier"
    value count(reparations).by(reparations.atelier.nom)
}
indicator('repairs.by-bike') {
    label "Réparations par type de vélo"
    value count(reparations).where(reparations.velo.isKnown()).by(reparations.velo)
}
indicator('repairs.by-operation') {
    label "Réparations par intervention"
    value count(reparations).where(reparations.interventions.isKnown()).by(reparations.interventions)
}
indicator('repairs.top-operations') {
    label "Interventions les plus courantes"
    value breakdown('repairs.by-operation').top(2)
}
indicator('repairs.saved') {
    label "Vélos remis en route"
    value share(reparations.issue.is("Réparé"))
}
indicator('repairs.minutes') {
    label "Durée moyenne d'une réparation"
    unit  "minutes"
    value mean(reparations.minutes)
}
indicator('repairs.income') {
    label "Sommes laissées par les usagers"
    unit  "€"
    value sum(reparations.paye)
}
indicator('members.total') {
    label "Adhérents"
    noun  "adhérent", "adhérents"
    value count(adhesions)
}
indicator('members.by-workshop') {
    label "Adhérents par atelier"
    value count(adhesions).by(adhesions.atelier)
}
indicator('members.by-age') {
    label "Adhérents par âge"
    value count(adhesions).where(adhesions.age.isKnown()).by(adhesions.age)
}
indicator('members.volunteers') {
    label "Part des adhérents bénévoles"
    value share(adhesions.benevole.is("oui"))
}
indicator('members.fees') {
    label "Cotisations"
    unit  "€"
    value sum(adhesions.cotisation)
}
indicator('workshops.total') {
    label "Ateliers"
    noun  "atelier", "ateliers"
    value count(ateliers)
}
indicator('workshops.repairs-per-place') {
    label "Réparations par poste de travail"
    value figure('repairs.total') / sum(ateliers.postes)
}

identity("chaque réparation a eu lieu dans un atelier du réseau") {
    left  breakdown('repairs.by-workshop').total()
    right figure('repairs.total')
}
