# For other scripts to source.

# Sets $feature to the major version of the JDK in folder $1, 0 where there is none. Reads its
# release file, as asking each JDK itself takes longer than the whole program.
feature_of() {
  feature=0
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value#\"}
    value=${value%%[!0-9]*}
    feature=${value:-0}
  done <"$1/release"
}

# Sets $jdk to the folder of a JDK 21 or newer: JAVA_HOME, else the newest one installed, else the
# one on the path. Fails with a line on standard error where there is none.
find_jdk() {
  jdk=
  if [ -n "${JAVA_HOME:-}" ]; then
    feature_of "$JAVA_HOME"
    if [ "$feature" -ge 21 ]; then
      jdk=$JAVA_HOME
      return 0
    fi
  fi
  newest=20
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    feature_of "$candidate"
    if [ "$feature" -gt "$newest" ]; then
      newest=$feature
      jdk=$candidate
    fi
  done
  [ -z "$jdk" ] || return 0
  if command -v java >/dev/null 2>&1; then
    candidate=$(java -XshowSettings:properties -version 2>&1 |
      sed -n 's/^ *java\.home = //p' | head -n 1)
    feature_of "$candidate"
    if [ "$feature" -ge 21 ]; then
      jdk=$candidate
      return 0
    fi
  fi
  echo "upfront: needs a JDK 21 or newer and found none:" \
    "install one, or set JAVA_HOME to it, and try again" >&2
  return 1
}
