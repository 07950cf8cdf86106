# The storm's tables, migrations, events and answers. A herd is one migration with what belongs to it: a schema of its
# own with the table, a stranger beside it of the same shape, and the query that says what is wrong with the rows.
# Owns no state but the herds that it made. Random choices come from Drover's generator, so a seed repeats them.
package Storm;

use strict;
use warnings;
use Drover;
use Exporter 'import';

our @EXPORT = qw(new_herd strike put_right verdict prepare_storm);

my $rows = 6000;

sub one_of { return $_[ random_int(0, $#_) ] }

# Key columns, how row g is keyed, and what stands behind the table's columns.
my %key = (
    int => { columns => 'id bigint', value => 'g', key => 'id', retype => 'id TYPE numeric' },
    int4 => { columns => 'id integer', value => 'g', key => 'id', retype => 'id TYPE bigint' },
    uuid => { columns => 'id uuid', value => 'md5(g::text)::uuid', key => 'id', retype => 'id TYPE text' },
    text => { columns => 'id text COLLATE "C"', value => q{'k' || g}, key => 'id', retype => 'id TYPE varchar(40) COLLATE "C"' },
    timestamp => { columns => 'id timestamp', value => q{timestamp '2020-01-01' + g * interval '7 min'}, key => 'id', retype => 'id TYPE timestamptz' },
    composite => { columns => 'a integer, b text', value => 'g % 17, g::text', key => 'a, b', retype => 'a TYPE bigint' },
    partitions => { columns => 'id bigint', value => 'g', key => 'id', leaves => 4 },
);

# How each kind is started, with its settings; what its rows are once it has succeeded (done) and once it was rolled
# back (undone): a query over the table that counts rows that are wrong.
my %kind = (
    count => { start => q{migrate_start(%name, %table, 'n = n + 1', %more)}, done => 'n <> 1', least => 'n > 1' },
    stays => { start => q{migrate_start(%name, %table, 'n = n + 1', 'g > 0', %more)}, done => 'n <> 1', least => 'n > 1' },
    tells => { start => q{migrate_start(%name, %table, $$n = n + 1, status = 'new'$$, 'status IS NULL', %more)}, done => q{n <> 1 OR status IS DISTINCT FROM 'new'}, least => 'n > 1' },
    undo => { start => q{migrate_start(%name, %table, $$n = n + 1, status = 'new'$$, 'status IS NULL', %more)}, done => 'n <> 1', undone => 'n <> 0 OR status IS NOT NULL', least => 'n > 1', settings => q{, "undo": true} },
    undo_stays => { start => q{migrate_start(%name, %table, 'n = n + 1', %more)}, done => 'n <> 1', undone => 'n <> 0', least => 'n > 1', settings => q{, "undo": true} },
    skip => { start => q{migrate_start(%name, %table, 'n = n + 1', %more)}, done => 'n <> (g % 500 <> 7)::integer', least => 'n > 1', settings => q{, "on_error": "skip", "max_row_errors": 100000}, ends => 'succeeded_with_errors' },
    delete => { start => q{migrate_start_delete(%name, %table, 'g % 3 = 0', %more)}, done => 'g % 3 = 0', kept => 'g % 3 <> 0', logged => 'g % 3 = 0' },
    undo_delete => { start => q{migrate_start_delete(%name, %table, 'g % 3 = 0', %more)}, done => 'g % 3 = 0', kept => 'g % 3 <> 0', undone => 'n <> 0', settings => q{, "undo": true} },
    copy => { start => q{migrate_start_copy(%name, %table, %target, where_clause => 'g % 2 = 0', %more)}, copied => 'g % 2 = 0', by_key => 1 },
    copy_deferred => { start => q{migrate_start_copy(%name, %table, %target, where_clause => 'g % 2 = 0', %more)}, copied => 'g % 2 = 0', settings => q{, "defer_indexes": true}, by_key => 1 },
    call => { start => q{migrate_start_call(%name, %table, 'storm.met_%number(%type[])', 'g % 2 = 0', %more)}, met => 'g % 2 = 0', by_key => 1, keys => [qw(int text uuid)] },
);

# What all herds share, in a schema that nobody renames.
sub prepare_storm {
    my ($node) = @_;
    $node->safe_psql('postgres', q{
        CREATE SCHEMA storm;
        CREATE TABLE storm.deleted (herd text, g integer);
        CREATE TABLE storm.called (herd text, key text);
        -- Batches that last, so that events meet them at work.
        CREATE FUNCTION storm.linger() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN
            IF coalesce(NEW.g, OLD.g) % 20 = 0 THEN PERFORM pg_sleep(0.02); END IF; RETURN coalesce(NEW, OLD); END';
        CREATE FUNCTION storm.log_delete() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO storm.deleted VALUES (TG_ARGV[0], OLD.g); RETURN NULL; END';});
    return;
}

# Makes the tables of a herd and starts its migration.
sub new_herd {
    my ($node, $number) = @_;
    my $kind = one_of(sort keys %kind);
    my $what = $kind{$kind};
    my $key = one_of(@{ $what->{keys} // [ sort keys %key ] });
    my %herd = (name => "herd $number", schema => "herd_$number", kind => $kind, key => $key, node => $node, did => [], swapped => 0,
        target_swapped => 0, renamed => 0, retyped => 0);
    my ($schema, $shape) = ($herd{schema}, $key{$key});
    my $columns = "$shape->{columns}, g integer NOT NULL, n integer NOT NULL DEFAULT 0, status text, filler text DEFAULT repeat('x', 60)";
    $columns .= ', CHECK (n = 0 OR g % 500 <> 7)' if $kind eq 'skip';
    my $sql = "CREATE SCHEMA $schema;\n";
    for my $table ('t', 'stranger') {
        $sql .= "CREATE TABLE $schema.$table ($columns, PRIMARY KEY ($shape->{key}))" . ($shape->{leaves} ? " PARTITION BY RANGE (id);\n" : ";\n");
        for my $leaf (1 .. $shape->{leaves} // 0) {
            my ($from, $to) = (int(($leaf - 1) * $rows / $shape->{leaves}) + 1, int($leaf * $rows / $shape->{leaves}) + 1);
            $sql .= "CREATE TABLE $schema.${table}_$leaf PARTITION OF $schema.$table FOR VALUES FROM ($from) TO ($to);\n";
        }
        my $names = join ', ', map { (split)[0] } split /, /, $shape->{columns};
        $sql .= "INSERT INTO $schema.$table ($names, g) SELECT $shape->{value}, g FROM generate_series(1, $rows) g"
            . (random_int(0, 1) ? " ORDER BY md5(g::text)" : '') . ";\n";
    }
    $sql .= "CREATE TABLE $schema.target (LIKE $schema.t INCLUDING DEFAULTS" . ($kind eq 'copy_deferred' ? ' INCLUDING INDEXES' : '') . ");\n";
    $sql .= "CREATE TABLE $schema.target_stranger (LIKE $schema.target INCLUDING ALL);\n";
    $sql .= "CREATE TRIGGER log_delete AFTER DELETE ON $schema.t FOR EACH ROW EXECUTE FUNCTION storm.log_delete('$herd{name}');\n" if $what->{logged};
    my $lingers = $kind ne 'call' && random_int(0, 3);
    $sql .= "CREATE TRIGGER linger BEFORE INSERT OR UPDATE OR DELETE ON $schema." . ($what->{copied} ? 'target' : 't')
        . " FOR EACH ROW EXECUTE FUNCTION storm.linger();\n" if $lingers;
    $sql .= "ANALYZE $schema.t;\n";
    $herd{sql} = $sql;
    my $type = (split ' ', $shape->{columns})[1];
    $sql .= "CREATE FUNCTION storm.met_$number(keys $type\[]) RETURNS void LANGUAGE sql AS \$\$INSERT INTO storm.called SELECT '$herd{name}', unnest(keys)::text\$\$;" if $kind eq 'call';
    $node->safe_psql('postgres', $sql);
    my $strategy = $what->{by_key} || $kind !~ /tells|delete/ ? 'auto' : one_of(qw(auto key block));
    my $settings = sprintf '{"batch_rows": %d, "chunk_rows": 50, "chunk_rows_max": 50, "batch_target": "1s", "pause": "%dms", "retry_delay": "20ms", "stripes": %d, "lock_timeout": "200ms", "max_crashes": 100, "max_attempts": 100%s}',
        $lingers ? random_int(100, 400) : random_int(30, 150), $lingers ? random_int(0, 20) : random_int(20, 150), one_of(0, 1, 3), $what->{settings} // '';
    my %word = (name => "'$herd{name}'", table => "'$schema.t'", target => "'$schema.target'", type => $type, number => $number,
        more => sprintf(q{workers => %d, strategy => '%s', settings => '%s'}, random_int(1, 3), $strategy, $settings));
    ($herd{start} = $what->{start}) =~ s/%(name|table|target|type|number|more)/$word{$1}/g;
    $node->safe_psql('postgres', "SELECT $herd{start}");
    return \%herd;
}

# Statements against a herd, by name; an event may fail, and what it says is returned.
my %event = (
    pause => sub { "SELECT migrate_pause('$_[0]{name}')" },
    resume => sub { "SELECT migrate_resume('$_[0]{name}')" },
    cancel => sub { "SELECT migrate_cancel('$_[0]{name}')" },
    retry => sub { "SELECT migrate_retry('$_[0]{name}')" },
    pause_resume => sub { "SELECT migrate_pause('$_[0]{name}'), migrate_resume('$_[0]{name}')" },
    cancel_retry => sub { "SELECT migrate_cancel('$_[0]{name}'); SELECT migrate_retry('$_[0]{name}')" },
    cancel_rollback => sub { "SELECT migrate_cancel('$_[0]{name}'), migrate_rollback('$_[0]{name}')" },
    rollback => sub { "SELECT migrate_rollback('$_[0]{name}')" },
    wake => sub { 'SELECT migrate_wake()' },
    alter => sub { sprintf q{SELECT migrate_alter('%s', '{"batch_rows": %d, "workers": %d}')}, $_[0]{name}, random_int(50, 900), random_int(1, 4) },
    open_pause => sub { "BEGIN; SELECT migrate_pause('$_[0]{name}'); SELECT pg_sleep(0.3); ROLLBACK" },
    kill => sub { (one_of(worker_pids($_[0]{node}), supervisor_pids($_[0]{node})) // return), 'KILL' },
    terminate => sub { 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = $$pg_drover worker$$ LIMIT 1' },
    cancel_query => sub { 'SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE backend_type LIKE $$pg_drover%$$ LIMIT 2' },
    swap => sub { swap($_[0], 't', 'stranger', 'swapped') },
    swap_target => sub { swap($_[0], 'target', 'target_stranger', 'target_swapped') },
    rename_schema => sub { $_[0]{next_renamed} = !$_[0]{renamed}; 'ALTER SCHEMA ' . schema($_[0], 0) . ' RENAME TO ' . schema($_[0], 1) },
    swap_schema => sub {
        my ($h) = @_;
        my $s = $h->{away} = schema($h, 0);
        "ALTER SCHEMA $s RENAME TO ${s}_away; CREATE SCHEMA $s; SET search_path = $s; " . ($h->{sql} =~ s/^CREATE SCHEMA.*\n//r =~ s/CREATE TRIGGER.*\n//gr =~ s/\b\Q$h->{schema}\E\./$s./gr)
            . "SELECT pg_sleep(0.2); DROP SCHEMA $s CASCADE; ALTER SCHEMA ${s}_away RENAME TO $s";
    },
    retype => sub { my ($h) = @_; return if !$key{ $h->{key} }{retype} || random_int(0, 5); $h->{next_retyped} = 1; "SET TimeZone = 'Asia/Tokyo'; ALTER TABLE " . table($h) . " ALTER $key{ $h->{key} }{retype}" },
    vacuum => sub { ('VACUUM ' . one_of('', '(FULL) ', '(ANALYZE) ')) . table($_[0]) },
    reindex => sub { 'REINDEX TABLE ' . table($_[0]) },
    lock => sub { 'BEGIN; LOCK TABLE ' . table($_[0]) . ' IN SHARE MODE; SELECT pg_sleep(0.4); COMMIT' },
    write => sub { 'UPDATE ' . table($_[0]) . ' SET filler = filler WHERE g % 7 = ' . random_int(0, 6) },
);
# Changes of state, and exchanges, are what batches meet at the wrong moment: they come more often.
my @events = map { ($_) x (/pause|cancel$|cancel_r|rollback|swap|rename/ ? 3 : 1) } sort keys %event;

sub schema { my ($h, $other) = @_; return $h->{schema} . (($h->{renamed} xor $other) ? '_x' : '') }
sub table { my ($h) = @_; return schema($h, 0) . ($h->{swapped} ? '.t_away' : '.t') }

sub swap {
    my ($h, $own, $stranger, $flag) = @_;
    my $s = schema($h, 0);
    $h->{"next_$flag"} = !$h->{$flag};
    return "BEGIN; ALTER TABLE $s.$own RENAME TO $stranger; ALTER TABLE $s.${own}_away RENAME TO $own; COMMIT" if $h->{$flag};
    return "BEGIN; ALTER TABLE $s.$own RENAME TO ${own}_away; ALTER TABLE $s.$stranger RENAME TO $own; COMMIT";
}

# One random event; returns what the server says against it.
sub strike {
    my ($h) = @_;
    return '' if $h->{away} && !answers($h->{node});
    my $name = one_of(@events);
    return '' if $name =~ /rollback/ && !$kind{ $h->{kind} }{undone} || $name =~ /swap_target/ && !$kind{ $h->{kind} }{copied};
    return run_event($h, $name, $event{$name}->($h));
}

# Waits up to half a second until a worker of the migration lingers in its statement.
sub at_work {
    my ($name) = @_;
    return qq{DO \$\$ BEGIN FOR i IN 1 .. 100 LOOP
        EXIT WHEN EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'pg_drover worker' AND application_name LIKE 'drover $name %' AND wait_event = 'PgSleep');
        PERFORM pg_stat_clear_snapshot(), pg_sleep(0.005); END LOOP; END \$\$;\n};
}

sub run_event {
    my ($h, $name, $sql, $signal) = @_;
    return '' if !defined $sql;
    if ($signal) {
        kill $signal, $sql;
        push @{ $h->{did} }, $name;
        return '';
    }
    # What stops or renames comes when a batch is in its statement, where there is one soon.
    $sql = at_work($h->{name}) . $sql if $name =~ /pause|cancel|rollback|swap|rename/ && random_int(0, 3);
    my ($rc, undef, $err) = $h->{node}->psql('postgres', "SET lock_timeout = '3s'; SET client_min_messages = error;\n$sql", on_error_stop => 1);
    push @{ $h->{did} }, $rc ? "($name)" : $name;
    for my $flag (qw(swapped target_swapped renamed retyped)) {
        my $next = delete $h->{"next_$flag"};
        $h->{$flag} = $next if defined $next && !$rc;
    }
    return $rc ? $err : '';
}

# Takes back what events have renamed; true once all is in its place.
sub put_right {
    my ($h) = @_;
    if (my $s = delete $h->{away}) { # an exchange of schemas that was cut short
        my $there = $h->{node}->safe_psql('postgres', "SELECT to_regnamespace('${s}_away') IS NOT NULL");
        $h->{node}->safe_psql('postgres', "DROP SCHEMA IF EXISTS $s CASCADE; ALTER SCHEMA ${s}_away RENAME TO $s") if $there eq 't';
    }
    run_event($h, 'swap back', $event{swap}->($h)) if $h->{swapped};
    run_event($h, 'swap target back', $event{swap_target}->($h)) if $h->{target_swapped};
    run_event($h, 'rename back', $event{rename_schema}->($h)) if $h->{renamed};
    return !$h->{swapped} && !$h->{target_swapped} && !$h->{renamed};
}

# What is wrong with the rows of a herd that has ended in `state`; empty where nothing is.
sub verdict {
    my ($h, $state) = @_;
    my ($node, $s, $what) = ($h->{node}, $h->{schema}, $kind{ $h->{kind} });
    my $count = sub { $node->safe_psql('postgres', "SELECT count(*) FROM $_[0]") };
    my @wrong;
    my $none = sub { my ($title, $from) = @_; my $n = $count->($from); push @wrong, "$n $title" if $n != 0 };
    my $keys = $what->{kept} && $state ne 'rolled_back' ? $what->{kept} : 'true';
    my $same = "FULL JOIN (SELECT g FROM generate_series(1, $rows) g WHERE %s) e USING (g) WHERE e.g IS NULL OR %s.g IS NULL";
    if ($state eq 'failed') { # it said what a person must do; until then nothing is done twice
        $none->('rows changed twice', "$s.t WHERE $what->{least}") if $what->{least};
    } else {
        $none->('rows are not as they must be', "$s.t WHERE " . ($state eq 'rolled_back' ? $what->{undone} : $what->{done})) if $what->{done};
        $none->('rows are missing or too many', sprintf("$s.t $same", $keys, 't'));
        $none->('rows deleted otherwise than once', sprintf("(SELECT g, count(*) FROM storm.deleted WHERE herd = '$h->{name}' GROUP BY g) d $same OR d.count <> 1", $what->{logged}, 'd')) if $what->{logged} && $state ne 'rolled_back';
        $none->('rows copied otherwise than once', sprintf("(SELECT g, count(*) FROM $s.target GROUP BY g) d $same OR d.count <> 1", $what->{copied}, 'd')) if $what->{copied};
        push @wrong, 'the target lacks its key' if $h->{kind} eq 'copy_deferred' && !$count->("pg_index WHERE indrelid = '$s.target'::regclass AND indisprimary");
        if ($what->{met}) {
            my ($got, $want) = ("SELECT key, count(*) FROM storm.called WHERE herd = '$h->{name}' GROUP BY key", "SELECT id::text AS key FROM $s.t WHERE $what->{met}");
            $none->('keys met otherwise than once', "(SELECT key, count FROM ($got) x WHERE key IN (SELECT id::text FROM $s.t)) d FULL JOIN ($want) e USING (key) WHERE e.key IS NULL OR d.key IS NULL OR d.count <> 1");
        }
    }
    $none->("rows of a stranger's table changed", "$s.stranger WHERE n <> 0 OR status IS NOT NULL");
    push @wrong, "a stranger's table has lost rows" if $count->("$s.stranger") != $rows;
    $none->("rows in a stranger's target", "$s.target_stranger");
    return join '; ', @wrong;
}

1;
