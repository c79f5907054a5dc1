// Une allure à nous : du vert, une couverture pleine page, un texte un peu plus gros.
look('choeur') {
    colours accent: '#1b6e4b', plain: '#9cc5b0', cover: '#0f4a33', coverInk: '#ffffff',
            series: ['#1b6e4b', '#c8792b', '#5a5f9c', '#8c5a7a']
    faces heading: 'Noto Serif', body: 'Noto Sans', data: 'Noto Sans'
    cover 'full'
    runningHead true
    bodySize 10
}
