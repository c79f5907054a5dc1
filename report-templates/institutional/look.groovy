// Une allure sobre : bleus, titres sans empattement, texte à empattement, bandeau de couverture.
look('institutional') {
    colours ink: '#1c2430', muted: '#5b6675', rule: '#c9d1da', tint: '#f1f4f7',
            accent: '#0b5394', plain: '#8fa9c4', cover: '#0b3d6b', coverInk: '#ffffff',
            series: ['#0b5394', '#d67d00', '#2a8a80', '#a6494f', '#3a0f26']
    faces heading: 'Noto Sans', body: 'Noto Serif', data: 'Noto Sans'
    cover 'band'
    runningHead()
    bodySize 9.5
}
