import '@nl-design-system-candidate/heading-css/html/heading.css';
import '@nl-design-system-candidate/mark-css/html/mark.css';
import '@nl-design-system-candidate/paragraph-css/html/paragraph.css';
import './tokens.css';
import './theme.css';
import './base.css';
