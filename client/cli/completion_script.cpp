// The scripts that ask `drover __complete`. They call the program by the word it was typed as.
#include "cli/completion.hpp"

namespace drover::client {

namespace {

// bash splits words at = and :, so they are joined again before the question, and what stands before the last of them
// is taken off the answers, since bash replaces only what stands after it.
constexpr std::string_view bash = R"sh(# Completion of drover for bash.
_drover() {
    local word glued=0 prefix kind line candidate
    local -a words=() lines
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if [[ ${#words[@]} -gt 0 && ( $word == [=:] || $glued == 1 ) ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
        [[ $word == [=:] ]] && glued=1 || glued=0
    done
    ((${#words[@]})) || words=("")
    word=${words[${#words[@]} - 1]}
    prefix=
    [[ $word == *[=:]* ]] && prefix=${word%"${word##*[=:]}"}
    mapfile -t lines < <("$1" __complete "${words[@]}" 2>/dev/null)
    kind=${lines[0]-words}
    COMPREPLY=()
    if [[ $kind == files ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
    fi
    [[ $kind == nospace ]] && compopt -o nospace 2>/dev/null
    for line in "${lines[@]:1}"; do
        candidate=${line%%$'\t'*}
        candidate=${candidate#"$prefix"}
        printf -v candidate %q "$candidate"
        COMPREPLY+=("$candidate")
    done
}
complete -F _drover drover
)sh";

constexpr std::string_view zsh = R"sh(#compdef drover
# Completion of drover for zsh.
_drover() {
    local line kind
    local -a lines asked plain described
    asked=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
    lines=("${(@f)$(${(Q)words[1]} __complete "${asked[@]}" 2>/dev/null)}")
    kind=${lines[1]:-words}
    if [[ $kind == files ]]; then
        _files
        return
    fi
    for line in "${(@)lines[2,-1]}"; do
        [[ -n $line ]] || continue
        plain+=("${line%%$'\t'*}")
        described+=("${line/$'\t'/  -- }")
    done
    ((${#plain})) || return 1
    if [[ $kind == nospace ]]; then
        compadd -S '' -l -d described -a plain
    else
        compadd -l -d described -a plain
    fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _drover "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
    compdef _drover drover
fi
)sh";

constexpr std::string_view fish = R"sh(# Completion of drover for fish.
function __drover_complete
    set -l words (commandline -opc)
    set -l lines ($words[1] __complete $words[2..-1] (commandline -ct) 2>/dev/null)
    if test "$lines[1]" = files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $lines[2..-1]
    end
end
complete -c drover -f -a '(__drover_complete)'
)sh";

} // namespace

std::string completion_script(std::string_view shell) {
    if (shell == "bash")
        return std::string(bash);
    return std::string(shell == "zsh" ? zsh : fish);
}

} // namespace drover::client
