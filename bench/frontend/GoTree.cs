// Parses or checks all of Go's src tree, tests included, and prints how much that was and how long it took.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Go2Cs.Loading;
using Go2Cs.Pipeline;

namespace FrontendBench;

internal static class GoTree
{
    public static int Run(string goroot, string what, int rounds)
    {
        var errors = 0;
        for (var round = 0; round < rounds; round++)
        {
            errors = Round(goroot, what);
            // A round is to be measured, and its peak, not what an earlier one has left.
            GC.Collect();
        }
        return errors == 0 ? 0 : 1;
    }

    // A method of its own, so that nothing of one round is kept in the next.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Round(string goroot, string what)
    {
        var watch = Stopwatch.StartNew();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var check = ProgramSource.Read(["std", "cmd"], new BuildContext { GoRoot = goroot });
        var graph = check.Load(withTests: true);
        var files = graph.Roots.SelectMany(static p => p.Files).Distinct().ToList();
        var (lines, syntaxErrors) = (files.Sum(static f => (long)f.Source.LineCount), files.Count(static f => f.HasSyntaxErrors));
        var parseSeconds = watch.Elapsed.TotalSeconds;
        foreach (var error in graph.Errors)
            Console.WriteLine(error);
        var errors = graph.Errors.Count + syntaxErrors;
        Console.Write($"{files.Count} files, {lines} lines, {syntaxErrors} with syntax errors, parsed in {parseSeconds:f2} s");
        files.Clear();
        if (what == "check")
        {
            var packages = GraphChecker.Check(graph.Roots, check.Workers);
            foreach (var package in packages)
            {
                foreach (var line in package.Diagnostics.Render(limit: 0))
                    Console.Write("\n" + line);
                errors += package.Diagnostics.ErrorCount;
            }
            var full = packages.Where(static p => !p.Source.IsDeclarationsOnly).ToList();
            Console.Write(
                $"; {full.Count(static p => p.Source.ForTest is null)} packages and {full.Count(static p => p.Source.ForTest is not null)} tests checked"
                + $" in {watch.Elapsed.TotalSeconds - parseSeconds:f2} s: {errors} errors");
        }
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
        Console.WriteLine(
            $"; total {watch.Elapsed.TotalSeconds:f2} s, processors {processor.TotalSeconds:f2} s, {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)} collections of {GC.GetTotalPauseDuration().TotalSeconds:f2} s in all, {GC.GetTotalAllocatedBytes() >> 20} MB allocated, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        return errors;
    }
}
