// Les régions de 2011 et leurs chambres : les noms officiels, auxquels toutes les autres sources se rapportent.

source('regions') {
    label "Régions et chambres régionales (CNCRES)"
    file 'regions.csv'

    text     'code_insee'
    category 'region'
    category('territoire') { oneOf "métropole", "outre-mer" }
    text     'cress'
    text     'siege'
    number   'etablissements_ess'
    category('cress_enquetee')   { oneOf "oui", "non" }
    category('cress_repondante') { oneOf "oui", "non" }
}
