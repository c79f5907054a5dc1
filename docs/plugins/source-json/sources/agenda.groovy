// L'agenda en ligne, tel que son service le donne.

source('agenda') {
    label "Agenda du Mois"
    exported '2011-12-19'
    json('agenda.json') {
        records 'events'                           // facultatif : c'est la seule liste d'objets
        rename 'title.fr': 'titre', 'location.adminLevel1': 'région', 'location.city': 'ville',
               'firstTiming.begin': 'début', 'keywords.fr': 'thèmes', 'featured': 'mis_en_avant', 'attendance': 'public'
    }

    text     'titre'
    category 'région'
    text     'ville'
    date     'début'
    many     'thèmes'                              // réemploi|ateliers : une liste devient des valeurs séparées par « | »
    category('mis_en_avant') { oneOf "oui", "non" }
    number   'public'
}
