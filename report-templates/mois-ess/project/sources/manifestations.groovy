// Une source : un tableau voulu, tiré d'un fichier reçu. Une ligne par colonne, dans l'ordre que l'on veut.

source('manifestations') {
    label    "Manifestations du Mois"              // le nom imprimé sous les graphiques et en annexe
    exported '2025-12-15'                          // le jour de l'export, imprimé lui aussi

    // Le fichier est cherché dans data/ANNÉE/. rename donne aux colonnes des noms faciles à écrire.
    file('manifestations.csv') {
        rename 'Numéro': 'numero', 'Titre': 'titre', 'Forme': 'forme', 'Jour': 'jour', 'Commune': 'commune',
               'Organisateur': 'organisateur', 'Participants': 'participants', 'Coût': 'cout'
    }

    number 'numero'
    text   'titre'

    // Des libellés saisis de plusieurs façons, ramenés à quelques-uns. beginning : qui commence par ;
    // exactly : tout le libellé. Majuscules et accents ne comptent pas.
    category('forme') {
        beginning conf: "Conférence, débat", atelier: "Atelier", projection: "Projection"
        exactly   'portes ouvertes': "Portes ouvertes", fete: "Fête, marché", marche: "Fête, marché"
    }

    date     'jour'
    category 'commune'                             // sans liste : les libellés du fichier, tels quels

    // « une trentaine » se lit 30, « 50-60 » se lit 55.
    number('participants') { read headcount }

    // Un montant : « 1 200,00 € » et « 80,50 » se lisent. missing : ce qui vaut une cellule vide.
    amount('cout') { missing 'gratuit' }

    // Le renvoi vers une autre source : manifestations.organisateur.famille devient une colonne.
    reference('organisateur') { to organisateurs }

    // Les lignes à écarter ; la raison est imprimée en annexe.
    drop("essais de saisie") { row -> row.normal('titre').startsWith('essai') }

    // Les saisies doubles ne comptent qu'une fois : la plus petite valeur de keep est gardée.
    distinct by: ['titre', 'jour', 'commune'], keep: 'numero'
}
