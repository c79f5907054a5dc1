// Les structures qui organisent. Les comptes ouverts deux fois sont réunis.

source('organisateurs') {
    label    "Organisateurs du Mois"
    exported '2025-12-15'
    file     'organisateurs.csv'

    text 'code'
    text 'nom'

    category('famille') {
        from      'statut'                         // la colonne du fichier, quand elle porte un autre nom
        beginning asso: "Association", coop: "Coopérative", scop: "Coopérative", scic: "Coopérative",
                  mutuelle: "Mutuelle", fondation: "Fondation", commune: "Collectivité", collectivite: "Collectivité"
    }
    category 'commune'
    number   'benevoles'

    // aliases : les manifestations rattachées au compte écarté suivent le compte gardé.
    distinct by: ['nom', 'commune'], keep: 'code', aliases: 'code'
}
