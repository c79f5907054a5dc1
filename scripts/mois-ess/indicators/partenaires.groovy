// Les partenaires nationaux : ceux de l'ESS, qui financent, et les média, qui relaient.

def ess   = partenaires.categorie.is("ESS")
def media = partenaires.categorie.is("média")

indicator('partners.ess') {
    label "Partenaires de l'ESS"
    noun  "partenaire", "partenaires"
    value count(ess)
}
indicator('partners.media') {
    label "Partenaires média"
    noun  "partenaire média", "partenaires média"
    value count(media)
}
indicator('partners.media-press') {
    label "Partenaires de la presse écrite"
    noun  "partenaire", "partenaires"
    value count(partenaires.type_media.is("presse écrite"))
}
indicator('partners.media-radio') {
    label "Partenaires radio"
    noun  "radio", "radios", feminine: true
    value count(partenaires.type_media.is("radio"))
}
indicator('partners.media-valuation') {
    label "Valorisation des partenariats média"
    unit  "€"
    value sum(partenaires.valorisation)
}
indicator('partners.media-by-name') {
    label "Valorisation par partenaire média"
    unit  "€"
    value sum(partenaires.valorisation).where(media).by(partenaires.nom)
}
indicator('partners.contributions') {
    label "Contributions des partenaires au Mois"
    unit  "€"
    value sum(partenaires.contribution_mois)
}
indicator('partners.film-contributions') {
    label "Contributions des partenaires au film"
    unit  "€"
    value sum(partenaires.contribution_film)
}
indicator('partners.contributions-by-name') {
    label "Contribution au Mois"
    unit  "€"
    value sum(partenaires.contribution_mois).where(ess).by(partenaires.nom)
}
