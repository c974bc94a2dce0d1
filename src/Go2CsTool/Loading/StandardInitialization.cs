// What Go's own packages wait for when a program starts. A package of the user is initialized as soon as those that it imports are, and
// that is decided by packages of the standard library which the translation never sees.
namespace Go2Cs.Loading;

/// <summary>The packages of Go 1.27's library, of those that are bound and what they import, that do something when they are
/// initialized.</summary>
internal static class StandardInitialization
{
    // Each with those that it imports; what follows from others of its imports is left out. From `go list -deps` and the symbols
    // ..inittask that `go tool nm` finds, for linux/amd64 without cgo.
    private const string Table =
        """
        bufio(bytes,strings) bytes(io,iter,unicode) container/heap(sort) context(time) embed(io/fs)
        errors(internal/reflectlite) flag(fmt,strings) fmt(internal/fmtsort,os) golang.org/x/sync/errgroup(context,fmt)
        golang.org/x/sync/semaphore(context) golang.org/x/sync/singleflight(runtime/debug) internal/bisect(sync)
        internal/bytealg() internal/filepathlite(io/fs) internal/fmtsort(reflect,slices) internal/godebug(internal/bisect)
        internal/oserror(errors) internal/poll(internal/syscall/unix,io,time) internal/reflectlite(runtime)
        internal/runtime/cgroup(internal/bytealg) internal/runtime/gc/scan() internal/stringslite(internal/bytealg)
        internal/syscall/execenv(syscall) internal/syscall/unix(syscall) internal/sysinfo(bufio,os) internal/testlog(sync)
        io/fs(io,path,time) io(errors,sync) iter(runtime) log(fmt) maps(iter) math/cmplx(math) math/rand/v2(errors,math)
        math/rand(internal/godebug,math) math()
        os(internal/filepathlite,internal/poll,internal/syscall/execenv,internal/testlog) path/filepath(os,strings)
        path(errors) reflect(iter,math,strconv,sync,unicode) runtime/debug(fmt,strings) runtime/trace(context,fmt)
        runtime(internal/runtime/cgroup,internal/runtime/gc/scan,internal/stringslite) slices(iter)
        sort(internal/reflectlite,slices) strconv(errors) strings(io,iter,unicode) sync(runtime)
        syscall(internal/oserror,slices,sync) testing/synctest(testing)
        testing(flag,internal/sysinfo,math/rand,path/filepath,runtime/debug,runtime/trace) time(syscall) unicode()
        """;

    private static readonly Dictionary<string, string[]> Imports = Table.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static entry => entry.TrimEnd(')').Split('('))
        .ToDictionary(static e => e[0], static e => e[1].Split(',', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a bound package imports, as far as it matters; null if its own initialization does nothing that takes part in the
    /// order.</summary>
    public static IReadOnlyList<string>? ImportsOf(string path) => Imports.GetValueOrDefault(path);
}
