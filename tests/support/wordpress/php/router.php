<?php
/**
 * For `php -S`: sends what is no file to WordPress, as the rewrite rules of a web server do.
 * CEO_DESK_BASE is the folder of the blog below the root ("" or "/blog").
 */
$script_or_answer = (function () {
    $base = getenv('CEO_DESK_BASE');
    $root = $_SERVER['DOCUMENT_ROOT'];
    [$path] = explode('?', $_SERVER['REQUEST_URI'], 2);
    $path = rawurldecode($path);
    $answer = function (int $status) {
        http_response_code($status);
        header('Content-Type: text/html; charset=utf-8');
        echo "<!doctype html><title>$status</title><p>The web server of the test says $status.</p>";
        return true;
    };
    $run = function (string $script) use ($root) {
        $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
        $_SERVER['SCRIPT_FILENAME'] = $root . $script;
        chdir(dirname($root . $script));
        return $root . $script;
    };
    if ($path === '/.ready/' . getenv('CEO_DESK_WORD')) {
        http_response_code(204);
        return true;
    }
    if ($path === '/.run/' . getenv('CEO_DESK_WORD')) {
        return __DIR__ . '/run.php';
    }
    if (str_contains($path, "\0") || str_contains("$path/", '/../')) {
        return $answer(400);
    }
    if (!str_starts_with("$path/", "$base/")) {
        return $answer(404);
    }
    if (preg_match('#/\.|^' . preg_quote($base, '#') . '/wp-content/database/#', $path)) {
        return $answer(403);
    }
    if (is_dir($root . $path) && rtrim($path, '/') !== $base) {
        if (!str_ends_with($path, '/')) {
            header("Location: $path/", true, 301);
            return true;
        }
        if (!is_file($root . $path . 'index.php')) {
            return $answer(403);
        }
        $path .= 'index.php';
    }
    if (!is_file($root . $path)) {
        return $run("$base/index.php");
    }
    return str_ends_with($path, '.php') ? $run($path) : false;
})();
if (is_string($script_or_answer)) {
    require $script_or_answer; // at the top, where WordPress expects its variables
    return true;
}
return $script_or_answer;
