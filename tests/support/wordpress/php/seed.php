<?php
/**
 * php seed.php COMMENTS POSTS: two years of posts and of what people said, written straight into the tables (a hundred thousand
 * through WordPress would take an hour). The same numbers give the same texts. Ids grow with the date, a few posts have most
 * comments, about one comment in eight is held, spam or in the trash, and people answer each other.
 */
require __DIR__ . '/request.php';
ini_set('memory_limit', '1G');
require getenv('CEO_DESK_ROOT') . '/wp-load.php';

const WORDS = [
    'answer', 'because', 'board', 'change', 'climate', 'customer', 'decision', 'energy', 'factory', 'fair', 'figures', 'future',
    'growth', 'honest', 'however', 'jobs', 'learn', 'listen', 'margin', 'market', 'never', 'people', 'plan', 'price', 'product',
    'promise', 'quarter', 'question', 'risk', 'safety', 'salary', 'soon', 'strategy', 'strong', 'supply', 'team', 'trust', 'why',
];
const PEOPLE = [
    'Greta Lindqvist', 'Paolo Rossi', 'Jürgen Groß', 'Nguyễn Thị Mai', '王芳', 'Олена Шевченко', 'Aoife O’Brien', 'يوسف حداد',
    'Łukasz Żak', '佐藤健', 'Priya Nair', 'שרה לוי', 'Bo', 'Chloé d’Arc',
];
const OPENINGS = [
    'Thank you for saying this. 👏🏽', '<strong>No.</strong> And <a href="https://reader.example/?p=1&amp;q=2">here is why</a>.',
    'Is it true that 3 &lt; 4 &amp;&amp; 4 &gt; 3?', '„Wirklich?“ – so leicht ist das nicht …', '为什么不早点说?', 'لماذا الآن؟',
    "First line\nsecond line\n\nand another paragraph.", '<blockquote>We listen.</blockquote> Do you?', '👨‍👩‍👧 🇪🇺', 'C:\\temp costs 100 %',
    '<code>if (a &lt; b) { stop(); }</code>', 'https://reader.example/a-bare-address?x=1',
];
const SPAM = ['Cheap watches <a href="http://shop.example/">here</a>', 'CASINO!!! http://bets.example/', 'Nice post. See my page http://rank.example/'];

final class Seeder
{
    private const ROWS_AT_ONCE = 40;
    private DateTimeZone $zone;

    public function __construct(private PDO $tables, private string $prefix)
    {
        $this->zone = wp_timezone();
        $tables->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    }

    /** @return array<int,int> the time of publication of each post, by id */
    public function posts(int $count, int $author, int $from, int $to): array
    {
        $rows = $times = [];
        $id = $this->next('posts', 'ID');
        for ($i = 0; $i < $count; $i++, $id++) {
            $times[$id] = $from + intdiv(($to - $from) * $i, $count);
            [$local, $utc] = $this->both($times[$id]);
            $title = $this->sentence(3, 8);
            $text = implode("\n\n", array_map(
                fn () => "<!-- wp:paragraph -->\n<p>" . $this->sentence(15, 60) . ".</p>\n<!-- /wp:paragraph -->",
                range(1, 4)
            ));
            $rows[] = [
                'ID' => $id, 'post_author' => $author, 'post_date' => $local, 'post_date_gmt' => $utc, 'post_content' => $text,
                'post_title' => $title, 'post_excerpt' => '', 'post_status' => 'publish', 'comment_status' => 'open', 'ping_status' => 'open',
                'post_name' => sanitize_title($title) . "-$id", 'post_modified' => $local, 'post_modified_gmt' => $utc, 'post_type' => 'post',
                'to_ping' => '', 'pinged' => '', 'post_content_filtered' => '', 'guid' => CEO_DESK_TEST_DIRECT . "/?p=$id",
            ];
        }
        $this->insert('posts', $rows);
        $category = (int) get_option('default_category');
        $link = fn (int $post) => ['object_id' => $post, 'term_taxonomy_id' => $category, 'term_order' => 0];
        $this->insert('term_relationships', array_map($link, array_keys($times)));
        return $times;
    }

    /** @param array<int,int> $posts */
    public function comments(int $count, array $posts, int $author, int $now): void
    {
        $ids = array_reverse(array_keys($posts));
        $when = [];
        for ($i = 0; $i < $count; $i++) {
            $post = $ids[(int) (count($ids) * (mt_rand() / (mt_getrandmax() + 1)) ** 2)];
            $age = max(120, $now - $posts[$post] - 60);
            $when[] = [$posts[$post] + 60 + ($age - 60) * (mt_rand() / mt_getrandmax()) ** 4, $post];
        }
        sort($when);
        $id = $this->next('comments', 'comment_ID');
        $threads = $depths = $rows = [];
        foreach ($when as [$time, $post]) {
            $luck = mt_rand(1, 1000);
            $status = $luck <= 880 ? '1' : ($luck <= 940 ? '0' : ($luck <= 990 ? 'spam' : 'trash'));
            $open = $threads[$post] ?? [];
            $parent = $luck <= 940 && $open && mt_rand(1, 3) === 1 ? $open[array_rand($open)] : 0;
            $depths[$id] = 1 + ($depths[$parent] ?? 0);
            if ($status === '1' && $depths[$id] < 5) {
                $threads[$post][] = $id;
                $threads[$post] = array_slice($threads[$post], -20);
            }
            $rows[] = $this->comment($id++, $post, $parent, (int) $time, $status, $parent && mt_rand(1, 10) === 1 ? $author : 0);
            if (count($rows) === 4000) {
                $this->insert('comments', $rows);
                $rows = [];
            }
        }
        $this->insert('comments', $rows);
    }

    public function count(): void
    {
        $p = $this->prefix;
        $this->tables->exec("UPDATE {$p}posts SET comment_count = (SELECT COUNT(*) FROM {$p}comments
            WHERE comment_post_ID = {$p}posts.ID AND comment_approved = '1')");
        $this->tables->exec("UPDATE {$p}term_taxonomy SET count = (SELECT COUNT(*) FROM {$p}term_relationships
            WHERE term_taxonomy_id = {$p}term_taxonomy.term_taxonomy_id)");
    }

    private function comment(int $id, int $post, int $parent, int $time, string $status, int $user): array
    {
        [$local, $utc] = $this->both($time);
        $text = $status === 'spam' ? SPAM[array_rand(SPAM)] . " $id" : OPENINGS[array_rand(OPENINGS)] . ' ' . $this->sentence(3, 40) . '.';
        return [
            'comment_ID' => $id, 'comment_post_ID' => $post, 'comment_author' => $user ? 'Executive Person' : PEOPLE[array_rand(PEOPLE)],
            'comment_author_email' => $user ? 'executive@example.test' : 'reader' . mt_rand(1, 3000) . '@example.net',
            'comment_author_url' => mt_rand(1, 5) === 1 ? 'https://reader' . mt_rand(1, 99) . '.example/' : '',
            'comment_author_IP' => '198.51.100.' . mt_rand(1, 254), 'comment_date' => $local, 'comment_date_gmt' => $utc,
            'comment_content' => $text, 'comment_karma' => 0, 'comment_approved' => $user ? '1' : $status,
            'comment_agent' => 'Mozilla/5.0', 'comment_type' => 'comment', 'comment_parent' => $parent, 'user_id' => $user,
        ];
    }

    private function insert(string $table, array $rows): void
    {
        $prepared = [];
        foreach (array_chunk($rows, self::ROWS_AT_ONCE) as $chunk) {
            $count = count($chunk);
            $marks = '(' . implode(',', array_fill(0, count($chunk[0]), '?')) . ')';
            $prepared[$count] ??= $this->tables->prepare("INSERT INTO {$this->prefix}$table (" . implode(',', array_keys($chunk[0])) . ') VALUES '
                . implode(',', array_fill(0, $count, $marks)));
            $prepared[$count]->execute(array_merge(...array_map('array_values', $chunk)));
        }
    }

    private function next(string $table, string $column): int
    {
        return 1 + (int) $this->tables->query("SELECT MAX($column) FROM {$this->prefix}$table")->fetchColumn();
    }

    private function both(int $time): array
    {
        return [(new DateTimeImmutable("@$time"))->setTimezone($this->zone)->format('Y-m-d H:i:s'), gmdate('Y-m-d H:i:s', $time)];
    }

    private function sentence(int $least, int $most): string
    {
        return ucfirst(implode(' ', array_map(fn () => WORDS[array_rand(WORDS)], range(1, mt_rand($least, $most)))));
    }
}

mt_srand(20260101);
$tables = file_exists(WP_CONTENT_DIR . '/db.php')
    ? new PDO('sqlite:' . DB_DIR . DB_FILE)
    : new PDO('mysql:unix_socket=' . substr(DB_HOST, strlen('localhost:')) . ';dbname=wp;charset=utf8mb4', DB_USER, DB_PASSWORD);
$author = get_user_by('login', 'executive')->ID;
$now = time();
$seeder = new Seeder($tables, $table_prefix);
$tables->beginTransaction();
$posts = $seeder->posts((int) $argv[2], $author, $now - 2 * 365 * 86400, $now - 3600);
$seeder->comments((int) $argv[1], $posts, $author, $now);
$seeder->count();
$tables->commit();
