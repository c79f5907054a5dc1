// Cinquante réponses d'adhérents, et combien d'adhérents il y a. Les données sont inventées.

source('enquete') {
    label "Enquête auprès des adhérents"
    file  'enquete.csv'

    category('famille') { oneOf "Association", "Coopérative", "Mutuelle" }
    category('avis')    { oneOf "Oui", "Non" }
    number   'heures'
}
source('adherents') {
    label "Fichier des adhérents"
    file  'adherents.csv'

    category('famille') { oneOf "Association", "Coopérative", "Mutuelle" }
    number   'nombre'
}
