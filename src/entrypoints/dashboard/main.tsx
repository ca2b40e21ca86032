document.body.append('dashboard');
