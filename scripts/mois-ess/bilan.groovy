// La mise en page du bilan : ce qui est montré, dans l'ordre. Les textes sont dans texts/.

report('mois-ess') {
    title    "Bilan du Mois de l'économie sociale et solidaire {edition.year}"
    subtitle "{history.edition | ordinal} édition nationale"
    author   "Conseil national des chambres régionales de l'économie sociale (CNCRES)"
    look     'institutional'
    withholdUnder 5, enquete, smallUnder: 30

    parameter('region') {
        label "Région"
        values regions.region
        restricts manifestations.region, organisateurs.region, retombees.region, enquete.region
    }

    cover()
    contents()

    part("L'essentiel") {
        text 'essentiel.chapeau'
        text 'essentiel.reperes'
        keyFigures 'events.total', 'organisers.total', 'attendance.total', 'media.cuttings'
        keyFigures 'themes.count', 'partners.ess', 'partners.media'
        keyFigures 'supports.total', 'supports.programmes-total', 'web.visitors'
        section("Note méthodologique") {
            text 'essentiel.presentation'
            text 'essentiel.methode'
            text 'essentiel.representativite'
            sideBySide {
                bars('survey.by-family') {
                    caption "{when national}Les associations forment le gros des {survey.answers | noun} reçus{otherwise}Les questionnaires reçus, selon la famille{end}"
                    accent "Association"
                }
                bars('survey.by-size') {
                    caption "{when national}Les petites structures répondent autant qu'elles organisent{otherwise}Les questionnaires reçus, selon la taille{end}"
                    accent "Aucun salarié", "1 à 9 salariés"
                }
            }
            text 'essentiel.lecture'
        }
    }

    part("Pourquoi un Mois de l'économie sociale et solidaire ?") {
        text 'pourquoi.chapeau'
        section("Un poids réel, une image floue") {
            text 'pourquoi.contexte'
        }
        section("Un catalyseur d'identité") {
            text 'pourquoi.identite'
        }
        section("Un propulseur de notoriété") {
            text 'pourquoi.notoriete'
            donut('survey.objective') {
                caption "Pour {when national}{survey.objective-reached | fraction}{otherwise}{survey.objective-reached | percent}{end} des organisateurs, l'objectif est atteint"
                diverging()
            }
            text 'pourquoi.objectif'
            bars('survey.references') {
                caption "{when national}On parle de l'ESS d'abord de vive voix, puis par le logo et par le journal{otherwise}Comment les organisateurs de la région ont parlé de l'ESS{end}"
                accent "Une prise de parole"
                sorted()
            }
        }
        section("Un double intérêt, selon les organisateurs") {
            onlyWhen has('survey.major-interest-identity')
            onlyWhen has('survey.major-interest-visibility')
            text 'pourquoi.interet'
            shares('survey.identity-shares', 'survey.visibility-shares') {
                caption "L'intérêt est majeur pour {survey.major-interest-identity} des organisateurs quand il s'agit d'identité, pour {survey.major-interest-visibility} quand il s'agit de notoriété"
                ordered()
            }
            text 'pourquoi.interet-lecture'
        }
        section("En {history.edition | letters} éditions, un changement d'échelle") {
            onlyWhen national()
            text 'pourquoi.croissance'
            tiles('events.history', 'organisers.history', 'media.history') {
                caption "En {history.edition | letters} éditions, {events.growth-since-first | signed} de manifestations, {organisers.growth-since-first | signed} d'organisateurs et {media.growth-since-first | signed} de retombées média"
            }
            text 'pourquoi.croissance-lecture'
            lines('events.history', 'organisers.history', 'media.history') {
                caption "Les retombées média progressent le plus : {media.growth-since-first | signed} depuis {context.first-edition}"
                accent "Retombées média par édition"
            }
        }
    }

    part("Les manifestations") {
        text 'manifestations.chapeau'
        section("{events.total | noun} en un mois") {
            text 'manifestations.croissance'
            columns('events.by-month') {
                caption "{events.in-november | percent} des manifestations commencent en novembre"
                height 55
            }
        }
        section("{themes.count | letters} thèmes qui parlent à chacun") {
            onlyWhen has('themes.top-2-share')
            text 'manifestations.themes'
            bars('events.by-theme') {
                caption "« Participer et coopérer » et « Entreprendre, épargner et investir » réunissent {themes.top-2-share} des manifestations"
                accent "Participer et coopérer", "Entreprendre, épargner et investir"
                sorted()
            }
            section("Ce qui a changé en un an") {
                onlyWhen national()
                text 'manifestations.themes-lecture'
                table('themes.previous', 'events.by-theme') {
                    caption "Tous les thèmes progressent ; les moins représentés gagnent ensemble {themes.less-represented-growth | percent}"
                    headings "Édition précédente", "Cette édition"
                    total()
                }
            }
        }
        section("Débattre, visiter, apprendre, fêter") {
            onlyWhen has('events.debates')
            text 'manifestations.types'
            bars('events.by-type') {
                caption "{when national}Le débat reste la forme la plus courante : {events.debates} des manifestations{otherwise}Les débats et conférences font {events.debates} des manifestations ({events.debates @nation} dans le pays){end}"
                accent "Débat / conférence"
                sorted()
            }
            text 'manifestations.envergure'
            columns('events.by-scope') {
                caption "{events.local | percent} des manifestations sont d'envergure locale"
                accent "Locale"
                height 55
            }
        }
        section("Des manifestations pour tous les publics") {
            onlyWhen has('audiences.general-public')
            text 'manifestations.publics'
            sideBySide {
                donut('audiences.by-priority') {
                    caption "{audiences.general-public | percent} des manifestations visent d'abord le grand public"
                    accent "Grand public"
                }
                bars('audiences.by-target') {
                    caption "{when national}Les institutionnels sont les plus souvent conviés{otherwise}Les institutionnels sont conviés à {audiences.institutions | percent} des manifestations ({audiences.institutions @nation} dans le pays){end}"
                    accent "Institutionnels"
                    sorted()
                }
            }
            text 'manifestations.publics-lecture'
        }
        section("Le public au rendez-vous") {
            onlyWhen has('attendance.mean')
            text 'manifestations.frequentation'
            keyFigures 'attendance.mean', 'attendance.over-50', 'attendance.over-100'
            text 'manifestations.frequentation-lecture'
            shares('survey.audiences-answers', 'survey.partners-answers') {
                caption "{survey.new-audiences | percent} des organisateurs ont touché de nouveaux publics, {survey.new-partners} de nouveaux partenaires"
                accent "Oui"
                aside "Ne sait pas"
            }
            text 'manifestations.satisfaction'
        }
        section("Une présence inégale selon les régions") {
            onlyWhen national()
            text 'manifestations.regions'
            circles('events.by-region') {
                caption "{supports.regions-organising | noun} ont accueilli au moins une manifestation"
            }
            text 'manifestations.regions-lecture'
            table('events.by-region', 'regions.enterprises') {
                caption "Les régions les mieux dotées en établissements de l'ESS sont aussi celles qui organisent le plus"
                headings "Manifestations", "Établissements de l'ESS"
                total()
            }
            text 'manifestations.densite'
            sideBySide {
                map('regions.density') {
                    caption "Pour mille établissements de l'ESS, le classement des régions se renverse"
                    height 82
                }
                dots('regions.density') {
                    caption "Du plus au moins de manifestations pour mille établissements"
                    sorted()
                    height 108
                }
            }
        }
        section("Deux semaines partenaires au cœur du Mois") {
            onlyWhen has('weeks.share')
            onlyWhen has('weeks.present')
            text 'manifestations.semaines'
            keyFigures 'weeks.finance-events', 'weeks.solidarity-events', 'weeks.share'
            text 'manifestations.semaines-lecture'
        }
    }

    part("Les organisateurs") {
        text 'organisateurs.chapeau'
        section("{organisers.total | noun}") {
            text 'organisateurs.nombre'
            section("Leur répartition dans le pays") {
                onlyWhen national()
                circles('organisers.by-region') {
                    caption "{organisers.top-regions | list} comptent le plus d'organisateurs"
                }
            }
        }
        section("{when national}Toutes les familles de l'ESS{otherwise}Les familles de l'ESS{end}") {
            onlyWhen has('organisers.associations')
            text 'organisateurs.familles'
            bars('organisers.by-family') {
                caption "{organisers.associations | percent} des organisateurs sont des associations"
                accent "Association"
                sorted()
            }
            text 'organisateurs.familles-manifestations'
            table('organisers.family-shares', 'events.family-shares') {
                caption "{when national}Les collectivités et les mutuelles organisent plus de manifestations que leur nombre ne le laisse attendre{otherwise}Les organisateurs et leurs manifestations, selon la famille{end}"
                headings "Organisateurs", "Manifestations"
            }
            text 'organisateurs.tailles'
            columns('organisers.by-size') {
                caption "{when national}{organisers.under-10-employees | fraction}{otherwise}{organisers.under-10-employees | percent}{end} des organisateurs emploient moins de {=10} salariés"
                accent "0", "1 à 9"
                height 60
            }
        }
        section("{when national}Des collectivités pleinement engagées{otherwise}Les collectivités locales{end}") {
            onlyWhen has('organisers.local-authorities-share')
            text 'organisateurs.collectivites'
        }
        section("{when national}Les principaux secteurs d'activité sont là{otherwise}Les secteurs d'activité{end}") {
            onlyWhen has('sectors.top-4-share')
            text 'organisateurs.secteurs'
            bars('organisers.by-sector') {
                caption "{when national}Quatre secteurs rassemblent {sectors.top-4-share} des organisateurs{otherwise}Les quatre premiers secteurs du pays rassemblent {sectors.top-4-share} des organisateurs de la région{end}"
                accent "Éducation populaire et loisirs", "Création, reprise, consolidation d'entreprises",
                       "Insertion professionnelle", "Action sociale"
                sorted()
            }
            section("Une croissance concentrée") {
                onlyWhen national()
                text 'organisateurs.secteurs-croissance'
                bars('sectors.growth') {
                    caption "Quatre secteurs ont bondi de plus de moitié ; un seul recule : {sectors.declining | list}"
                    accent "Services aux personnes"
                    diverging()
                    sorted()
                }
            }
        }
        section("{when national}Les chambres et les réseaux, premiers relais{otherwise}Les voies qui mènent au Mois{end}") {
            onlyWhen has('survey.cress-channel')
            onlyWhen has('survey.top-channels')
            text 'organisateurs.canaux'
            bars('survey.channels') {
                caption "{when national}Les chambres régionales et les réseaux sont les deux premières voies vers le Mois{otherwise}Les voies par lesquelles les organisateurs de la région sont venus au Mois{end}"
                accent "La CRESS", "Un réseau ou une fédération"
                sorted()
            }
            text 'organisateurs.canaux-lecture'
        }
        section("{survey.again-headline | over 9:10 \"organisateurs\"} prêts à revenir") {
            onlyWhen has('survey.again-yes')
            onlyWhen national()
            text 'organisateurs.prochaine'
            donut('survey.next-edition') {
                caption "{survey.again-yes} des organisateurs participeront à l'édition suivante ; {survey.again-unknown} ne savent pas encore"
                accent "Oui"
                aside "Ne sait pas"
            }
        }
    }

    part("La communication") {
        onlyWhen national()
        text 'communication.chapeau'
        section("Un message installé, une campagne qui interpelle") {
            text 'communication.campagne'
            text 'communication.journal'
        }
        section("Un film court pour montrer l'ESS") {
            text 'communication.film'
        }
        section("{supports.total | nearly 490000} supports déployés") {
            text 'communication.supports'
            table('supports.leaflets', 'supports.posters-total', 'supports.journals-total',
                  'supports.programmes-regional', 'supports.flyers-regional', 'supports.sticker-sheets',
                  'supports.badges') {
                caption "{supports.total | noun}, dont {supports.regional} édités en région"
                headings "Support", "Exemplaires"
                total()
                bars()
            }
            text 'communication.supports-lecture'
            table('chambers.posters', 'chambers.journals', 'chambers.programmes', 'chambers.flyers') {
                caption "Chacune des chambres répondantes a édité un journal ou un programme"
                total()
            }
            section("La diffusion nationale, par kits") {
                text 'communication.kits'
                table('kits.cress-items', 'kits.network-items', 'kits.sent') {
                    caption "Le contenu d'un kit, selon son destinataire, et ce que tous ont emporté"
                    headings "Kit de chambre", "Kit de réseau", "Diffusé en tout"
                }
            }
        }
        section("Ce que les organisateurs font des outils") {
            text 'communication.outils'
            bars('survey.tools') {
                caption "Le logo, le journal et les affiches devancent nettement les outils du web"
                accent "Le logo du Mois de l'ESS", "Le journal / programme", "Les affiches"
                sorted()
            }
            text 'communication.outils-satisfaction'
            sideBySide {
                donut('survey.tools-satisfaction') {
                    caption "{survey.tools-satisfied | over 75} des organisateurs jugent les outils satisfaisants"
                    diverging()
                }
                bars('survey.tools-rating') {
                    caption "Les sites internet sont les mieux notés"
                    accent "Les sites internet national et régionaux"
                    sorted()
                }
            }
            text 'communication.partenaires'
        }
        section("Un site qui monte en puissance") {
            text 'communication.site'
            sideBySide {
                columns('web.season-visitors') {
                    caption "{web.growth-one-year | signed} de visiteurs en un an, {web.growth-two-years | signed 1} en deux ans"
                }
                columns('web.monthly-visitors') {
                    caption "Novembre attire {web.november-share} des visiteurs de la saison"
                    accent "novembre"
                }
            }
            text 'communication.pages'
            bars('web.pages') {
                caption "L'accueil et le programme retiennent le plus longtemps les visiteurs"
                sorted()
                height 55
            }
            section("Comment on arrive sur le site") {
                text 'communication.relais'
                bars('web.previous-sources', 'web.sources') {
                    caption "L'accès direct et les moteurs de recherche apportent {web.top-sources-share} des visites"
                    accent "Visites du site par provenance"
                    sorted()
                }
            }
            section("Les sites régionaux") {
                text 'communication.sites-regionaux'
                bars('chambers.web-visitors') {
                    caption "La Bretagne et Rhône-Alpes se détachent ; les autres sites se tiennent entre {web.regional-typical-low} et {web.regional-typical-high} visiteurs"
                    accent "Bretagne", "Rhône-Alpes"
                    sorted()
                }
            }
        }
        section("{media.cuttings | noun} média") {
            text 'communication.retombees'
            sideBySide {
                donut('media.by-reach') {
                    caption "{media.regional-share | nearly 9:10 \"retombées\"} sont régionales"
                    accent "Régionale"
                }
                bars('media.by-type') {
                    caption "La presse écrite fait {media.press-share} des retombées"
                    accent "Presse écrite"
                    sorted()
                }
            }
            text 'communication.retombees-lecture'
            multiples('media.by-month-and-type') {
                caption "Le Mois occupe la presse d'octobre à décembre ; {media.november-share} des retombées datées sont de novembre"
                accent "novembre"
            }
            circles('media.by-region') {
                caption "{media.top-regions | list} sont les régions les plus couvertes"
            }
            text 'communication.retombees-regions'
            section("Les partenariats média") {
                text 'communication.partenariats-media'
                bars('partners.media-by-name') {
                    caption "{partners.media-valuation} d'espace et de rédaction, apportés par {partners.media | noun}"
                    sorted()
                    height 60
                }
            }
        }
        section("Les réseaux sociaux") {
            text 'communication.reseaux'
            columns('social.followers') {
                caption "Le nombre d'abonnés du compte Twitter a été {social.twitter-multiplier | multiplied} en un an ; celui des fans de la page Facebook presque autant"
                accent "2011"
                height 60
            }
            text 'communication.reseaux-lecture'
        }
        section("La conférence de presse du Petit Bain") {
            text 'communication.conference'
        }
    }

    part("Les retombées média") {
        onlyWhen regional()
        onlyWhen has('media.press-share')
        text 'communication.retombees-region'
        sideBySide {
            bars('media.by-type') {
                caption "La presse écrite fait {media.press-share} des retombées ({media.press-share @nation} dans le pays)"
                accent "Presse écrite"
                sorted()
            }
            columns('media.by-month') {
                caption "{when has media.november-share}{media.november-share} des retombées datées sont de novembre{otherwise}Les retombées datées, par mois{end}"
                accent "novembre"
            }
        }
    }

    part("L'organisation") {
        onlyWhen national()
        text 'organisation.chapeau'
        section("Une coordination à deux niveaux") {
            text 'organisation.coordination'
        }
        section("Le calendrier national") {
            text 'organisation.calendrier'
            table('calendar.review-meeting', 'calendar.working-group-1', 'calendar.working-group-2',
                  'calendar.working-group-3', 'calendar.campaign-presentation', 'press.conference',
                  'calendar.agency-review', 'method.site-export', 'method.argus-export', 'calendar.cress-review',
                  'calendar.partners-review') {
                caption "D'un bilan à l'autre, les étapes de l'année"
                headings "Étape", "Date"
            }
        }
        section("Le budget national") {
            text 'organisation.budget'
            table('budget.previous', 'budget.current') {
                caption "Les charges : {budget.increase | money} de plus en un an, soit {budget.increase-rate | signed}"
                headings "Édition précédente", "Cette édition"
                total()
            }
            text 'organisation.budget-lecture'
            table('budget.previous.products', 'budget.current.products') {
                caption "Les produits : les entreprises de l'ESS portent seules l'édition"
                headings "Édition précédente", "Cette édition"
                total()
            }
            text 'organisation.produits-lecture'
            bars('partners.contributions-by-name') {
                caption "Les {partners.ess} partenaires de l'ESS apportent {partners.contributions}"
                sorted()
            }
            section("Le budget du film") {
                text 'organisation.film'
                sideBySide {
                    table('budget.film') {
                        caption "Charges"
                        headings "Montant"
                        total()
                    }
                    table('budget.film.products') {
                        caption "Produits"
                        headings "Montant"
                        total()
                    }
                }
            }
        }
        section("Les budgets régionaux") {
            text 'organisation.budgets-regionaux'
            bars('chambers.budgets') {
                caption "{budget.regional-largest | list} se détachent, avec {budget.regional-largest-amount | about 70000} chacune"
                accent "Rhône-Alpes", "Île-de-France"
                sorted()
            }
            text 'organisation.ressources-humaines'
            dots('chambers.human-resources') {
                caption "Les ressources humaines pèsent de {budget.hr-share-low} à {budget.hr-share-high} du budget"
                sorted()
            }
            text 'organisation.budget-cumule'
            table('budget.regional-total', 'budget.regional-mean', 'budget.regional-extrapolated', 'budget.headline',
                  'budget.cumulative') {
                caption "Du budget déclaré par les chambres au budget cumulé du Mois"
                headings "Budget", "Montant"
            }
        }
    }

    annex("{when national}Les {media.cuttings} retombées média, une à une{otherwise}Liste des retombées média{end}") {
        text 'annexes.retombees'
        list(retombees) {
            show retombees.date, retombees.support, retombees.titre, retombees.type
            caption "{when national}Les retombées, région par région{otherwise}{media.cuttings | noun} {region | in}{end}"
            groupBy retombees.region
            sortBy retombees.date
        }
    }

    annex("Sources et méthodes") {
        text 'annexes.methodes'
        methods()
        quality()
    }
}
