// L'enquête en ligne auprès des organisateurs principaux, en décembre : une réponse par ligne.

source('enquete') {
    label "Enquête auprès des organisateurs"
    limesurvey 'enquete-organisateurs.csv'

    category('region')  { question 'Q01'; oneOf regions.region }
    category('famille') {
        question 'Q02'
        oneOf "Association", "Collectivité locale", "Coopérative", "Mutuelle", "Établissement d'enseignement",
              "Réseau ou fédération", "Entreprise", "Fondation"
    }
    category('effectif') {
        question 'Q03'
        oneOf "Aucun salarié", "1 à 9 salariés", "10 à 49 salariés", "50 à 249 salariés", "250 salariés et plus"
    }
    // « une cinquantaine » vaut 50, « 50-60 » vaut 55 ; une manifestation annulée (0) n'est pas une réponse.
    number('frequentation')          { question 'Q05'; read headcount; missing '0', 'NC', 'ne sait pas' }
    category('nouveaux_publics')     { question 'Q06'; oneOf "Oui", "Non", "Ne sait pas" }
    category('nouveaux_partenaires') { question 'Q07'; oneOf "Oui", "Non", "Ne sait pas" }
    category('interet_identite') {
        question 'Q08[SQ001]'
        oneOf "Intérêt majeur", "Intérêt moyen", "Intérêt faible", "Sans intérêt"
    }
    category('interet_notoriete') {
        question 'Q08[SQ002]'
        oneOf "Intérêt majeur", "Intérêt moyen", "Intérêt faible", "Sans intérêt"
    }
    category('objectif')     { question 'Q09'; oneOf "Tout à fait", "Plutôt", "Plutôt pas", "Pas du tout" }
    many('references')       { question 'Q10' }
    many('canaux')           { question 'Q11' }
    many('outils')           { question 'Q12' }
    grid('appreciation') {
        question 'Q13'
        oneOf "Très satisfaisant", "Satisfaisant", "Peu satisfaisant", "Non utilisé"
    }
    category('satisfaction') {
        question 'Q14'
        oneOf "Très satisfaisants", "Satisfaisants", "Peu satisfaisants", "Pas du tout satisfaisants"
    }
    category('prochaine_edition') { question 'Q15'; oneOf "Oui", "Non", "Ne sait pas" }
}
