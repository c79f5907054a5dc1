indicator('ateliers.reponses')  { noun "réponse", "réponses"; value count(ateliers) }
indicator('ateliers.age')       { label "Âge moyen"; value mean(ateliers.age) }
indicator('ateliers.outils')    { label "Ce qui a fait connaître l’atelier"; value count(ateliers).by(ateliers.outils) }
indicator('ateliers.priorites') { label "Priorités citées"; value count(ateliers).by(ateliers.priorites) }
indicator('ateliers.premieres') { label "Priorités citées en premier"; value count(ateliers).by(ateliers.premiere) }
indicator('ateliers.satisfaits') {
    label "Participants tout à fait satisfaits"
    value share(ateliers.avis.is("Tout à fait")).by(ateliers.avis.items())
}
