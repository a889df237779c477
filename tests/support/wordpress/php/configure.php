<?php
/* php configure.php '{"timezone": …, "users": {login: {"role": …, "password": …}}}': settings and people; prints them as JSON. */
require __DIR__ . '/request.php';
require getenv('CEO_DESK_ROOT') . '/wp-load.php';
$wanted = json_decode($argv[1], true);
global $wp_rewrite;
foreach (['permalink_structure' => '/%year%/%monthnum%/%day%/%postname%/', 'timezone_string' => $wanted['timezone']] as $name => $value) {
    update_option($name, $value);
}
$wp_rewrite->init();
$wp_rewrite->flush_rules(false);
$people = [];
foreach ($wanted['users'] as $login => $person) {
    $user = get_user_by('login', $login);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $login,
        'user_pass' => $person['password'],
        'user_email' => "$login@example.test",
        'display_name' => ucfirst($login) . ' Person',
        'role' => $person['role'],
    ]);
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message() . "\n");
        exit(1);
    }
    [$secret] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'CEO Desk']);
    $people[$login] = ['id' => $id, 'app_password' => WP_Application_Passwords::chunk_password($secret)] + $person;
}
echo json_encode($people);
