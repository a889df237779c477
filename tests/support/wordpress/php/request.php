<?php
/* Lets WordPress's code, run by a test, believe in a visitor, but one who does not wake the site's cron. */
define('DISABLE_WP_CRON', true);
$_SERVER['HTTP_HOST'] = json_decode(file_get_contents(getenv('CEO_DESK_SITE')), true)['host'];
$_SERVER['SERVER_NAME'] = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REMOTE_ADDR'] = '198.51.100.' . random_int(1, 254);
$_SERVER['HTTP_USER_AGENT'] = 'Mozilla/5.0 (a visitor of the test)';
