// Le questionnaire remis à la fin des ateliers : l'export n'a que les textes des questions.

source('ateliers') {
    label "Questionnaire de fin d’atelier"
    exported '2025-12-02'
    limesurvey 'reponses-ateliers.csv'

    number('age')        { question "Quel est votre âge ?" }
    category('venue') {
        question "Comment êtes-vous venu ?"
        oneOf "À pied", "À vélo", "En bus", "En voiture"
    }
    many('outils')       { question "Comment avez-vous connu l'atelier ?" }
    many('priorites')    { question "Vos priorités pour la suite" }
    category('premiere') { question "Vos priorités pour la suite [Rang 1]" }
    grid('avis') {
        question "Êtes-vous satisfait de"
        oneOf "Tout à fait", "Plutôt", "Pas du tout"
    }
    text('remarque')     { question "Précisez (2)" }

    drop("réponses inachevées") { row -> row.isBlank('submitdate') }
}
