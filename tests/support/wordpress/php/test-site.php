<?php
/* Must-use plugin of the test sites: no mail leaves, and the cron does what a test is about, reliably. */
add_filter('pre_wp_mail', '__return_true');
add_filter('cron_request', function ($request) {
    // the request may have come through a proxy that is to count, and to spoil, only what the desk asks
    $request['url'] = CEO_DESK_TEST_DIRECT . '/wp-cron.php?doing_wp_cron=' . $request['key'];
    // WordPress gives its message to itself 10 ms; on a busy machine it is then lost, and the next try is a minute away
    $request['args']['timeout'] = 0.25;
    return $request;
});
// Daily housekeeping is left out: a new site's first visit would run it beside the visitor's own request, and both write the one
// row with all scheduled events, so that now and then a post's hour was lost.
add_filter('schedule_event', fn ($event) => $event && $event->schedule ? false : $event);
