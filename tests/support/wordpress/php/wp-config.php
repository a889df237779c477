<?php
/**
 * Configuration of a test site. All that differs between sites is in the JSON file named by CEO_DESK_SITE.
 *
 * The address is taken from the request, so that a site believes to live wherever it is reached: directly, or behind the
 * fault-injecting proxy, which therefore rewrites nothing.
 */
(function () {
    $site = json_decode(file_get_contents(getenv('CEO_DESK_SITE')), true);
    foreach ($site['defines'] as $name => $value) {
        defined($name) || define($name, $value);
    }
    if (($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'https') {
        $_SERVER['HTTPS'] = 'on';
    }
    $asked = $_SERVER['HTTP_HOST'] ?? '';
    $host = preg_match('/^[a-z0-9.:\[\]-]+$/i', $asked) ? $asked : $site['host'];
    $address = (empty($_SERVER['HTTPS']) ? 'http://' : 'https://') . $host . $site['base'];
    $own = [
        'WP_HOME' => $address,
        'WP_SITEURL' => $address,
        'DB_NAME' => 'wp',
        'DB_USER' => 'wp',
        'DB_PASSWORD' => 'wp',
        'DB_HOST' => 'localhost:' . $site['socket'],
        'DB_CHARSET' => 'utf8mb4',
        'DB_COLLATE' => '',
        'DB_DIR' => __DIR__ . '/wp-content/database/',
        'DB_FILE' => '.ht.sqlite',
        'WP_HTTP_BLOCK_EXTERNAL' => true,
        'AUTOMATIC_UPDATER_DISABLED' => true,
        'DISALLOW_FILE_MODS' => true, // the files are hard links into the cache
        'WP_DEBUG' => false,
        'CEO_DESK_TEST_DIRECT' => 'http://' . $site['host'] . $site['base'],
    ];
    if ($site['environment'] !== '') {
        $own['WP_ENVIRONMENT_TYPE'] = $site['environment'];
    }
    foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
        $own[$name . '_KEY'] = hash('sha256', $site['salt'] . $name . 'key');
        $own[$name . '_SALT'] = hash('sha256', $site['salt'] . $name . 'salt');
    }
    foreach ($own as $name => $value) {
        defined($name) || define($name, $value);
    }
})();
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
