#!/usr/bin/env bash
# Installs real Go 1.27, the oracle of the tests, from Debian's packages (suite trixie-backports) beside whatever is there.
# The mirror is the one this machine is set up with. Needs root; safe to run again. Prints the go command's path.
set -euo pipefail

go=/usr/lib/go-1.27/bin/go
if [[ ! -x $go || ! -d /usr/share/go-1.27/test ]]; then
  # The first mirror of the machine's own sources, deb822 or one-line.
  mirror=$(cat /etc/apt/sources.list.d/*.sources 2>/dev/null | awk '/^URIs:/ { print $2; exit }')
  if [[ -z $mirror ]]; then
    mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ "://") { print $i; exit } }')
  fi
  if [[ -z $mirror ]]; then
    echo "install-go: no Debian mirror is set up on this machine" >&2
    exit 1
  fi
  cat > /etc/apt/sources.list.d/go-oracle.sources <<EOF
Types: deb
URIs: $mirror
Suites: trixie-backports
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
EOF
  # Nothing but what is asked for by name comes from there.
  printf 'Package: *\nPin: release n=trixie-backports\nPin-Priority: 50\n' > /etc/apt/preferences.d/go-oracle
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends -t trixie-backports golang-1.27-go golang-1.27-src >&2
fi
"$go" version >&2
echo "$go"
