# The client's own words: the server's hints as commands, errors in short, and what a drop destroys.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('words', preload => 1);
new_counters($node, $_, 1000) for qw(kept bad);

# Before-images: said with their number, size and what cannot be undone.
my @start = client($node, 'start', 'kept', 'kept', '--set', 'n = n + 1', '--setting', 'undo=true');
is($start[0], 0, 'starts') or diag $start[2];
is((client($node, 'wait', 'kept'))[0], 0, 'done');

# A hint of the server is the client's command.
my @again = client($node, 'start', 'kept', 'kept', '--set', 'n = n + 2', '--setting', 'undo=true');
is($again[0], 1, 'another definition under the same name');
like($again[2], qr/^HINT: .*drover drop kept/m, 'is refused in words of the client');
unlike($again[2], qr/migrate_/, 'and none of SQL');

my @drop = client($node, 'drop', 'kept', '--yes');
is($drop[0], 0, 'drops');
like($drop[2], qr/^Dropping "kept" deletes 1,000 before-images \(.*, table public\.drover_undo_\d+\): drover rollback is impossible afterwards\.$/m,
    'and says what is lost');

# Errors: without the statement unless asked for.
client($node, 'start', 'bad', 'bad', '--set', 'n = 1 / (id - 500)');
is((client($node, 'wait', 'bad'))[0], 4, 'fails');
my @short = client($node, 'errors', 'bad');
like($short[1], qr/^message +division by zero$/m, 'the message');
unlike($short[1], qr/^(?:statement|context) /m, 'no statement, no context');
like((client($node, 'errors', 'bad', '--verbose'))[1], qr/^statement +\S/m, 'the statement where asked for');

# A migration that fails is an alert for --on-alert, without any setting.
$node->safe_psql('postgres', q{SELECT migrate_start('bad later', 'bad', 'n = 1 / (id - 500)', start_after => clock_timestamp() + '8 s')});
my $told = $node->basedir . '/alerts';
is((client($node, 'watch', 'bad later', '--interval', '200ms', '--on-alert', "cat >> $told"))[0], 4, 'watch --on-alert');
like(slurp_file($told), qr/\A\{[^\n]*"name":"bad later","kind":"alert","state":"failed","message":"alert_state: running -> failed: 22012 division by zero"[^\n]*\}\n\z/,
    'alert_state, once');

done_testing;
