# Rails itself runs the files of doc/frameworks/rails.md: on a fresh database, with few rows, with many, and back.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/../lib";
use Drover;
use Frameworks;
use PostgreSQL::Test::Utils;
use Test::More;

require_programs('rails (ruby-railties, ruby-activerecord)' => [ '/usr/bin/ruby', '-e', 'require "rails"; require "active_record/railtie"' ],
    'ruby-pg' => [ '/usr/bin/ruby', '-e', 'require "pg"' ]);

my $node = new_node('rails');
my $dir = PostgreSQL::Test::Utils::tempdir();
my %page = page_files('rails.md');
is(scalar(keys %page), 3, 'the page has three migrations');
write_file("$dir/$_", $page{$_}) for keys %page;
write_file("$dir/config/application.rb", <<'RUBY');
require "rails"
require "active_record/railtie"

class Shop < Rails::Application
  config.root = File.expand_path("..", __dir__)
  config.eager_load = false
  config.logger = Logger.new(nil)
  config.active_record.dump_schema_after_migration = false
end
RUBY
write_file("$dir/config/environment.rb", qq{require_relative "application"\nRails.application.initialize!\n});
write_file("$dir/config/database.yml", <<'YAML');
development:
  adapter: postgresql
  host: <%= ENV["PGHOST"] %>
  port: <%= ENV["PGPORT"] %>
  username: app
  database: <%= ENV["SHOP_DATABASE"] %>
YAML
write_file("$dir/Rakefile", qq{require_relative "config/application"\nRails.application.load_tasks\n});
write_file("$dir/db/migrate/20260101000000_create_orders.rb", <<'RUBY');
class CreateOrders < ActiveRecord::Migration[6.1]
  def change
    create_table(:orders) { |t| t.string :status }
  end
end
RUBY

sub migrate {
    my ($database, @variables) = @_;
    local @ENV{qw(PGHOST PGPORT SHOP_DATABASE RAILS_ENV)} = ($node->host, $node->port, $database, 'development');
    delete local $ENV{RUBYOPT};
    return run_in($dir, '/usr/bin/ruby', '-S', 'rake', 'db:migrate', @variables);
}

deploys_in_two_releases($node, 'rails.md',
    migrate => \&migrate,
    first => sub { (migrate($_[0], 'VERSION=20260101000000'))[0] },
    back => sub { (migrate($_[0], 'VERSION=20260101000000'))[0] },
    applied => q{SELECT count(*) FROM schema_migrations});

done_testing();
