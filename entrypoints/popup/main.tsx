import { render } from 'preact';

const root = document.getElementById('popup');
if (root) render(<p>Corroborate</p>, root);
