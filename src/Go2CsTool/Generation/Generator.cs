// Entry point of generation: the Core of a program after all passes in, the C# tree of its files out.
using Go2Cs.Diagnostics;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;

/// <summary>Turns Core into C# files.</summary>
public static class Generator
{
    /// <summary>The files of all packages; those of packages other than main are named with their folder.</summary>
    /// <param name="program">The program after all passes.</param>
    /// <param name="facts">The facts about it.</param>
    /// <param name="failedAt">Told the statement that was being generated when an exception passes: a fault of ours.</param>
    /// <exception cref="UnsupportedException">Something has no translation yet.</exception>
    public static IReadOnlyList<CsFile> Generate(CoreProgram program, ProgramFacts facts, Action<Pos> failedAt)
    {
        PackageGenerator? current = null;
        try
        {
            var context = new ProgramContext(program, facts);
            var packages = new List<(PackageGenerator Generator, List<FileParts> Files)>();
            foreach (var package in program.Packages)
            {
                current = new PackageGenerator(context, package) { Imported = [.. packages.Select(p => p.Generator)] };
                packages.Add((current, current.Declare()));
            }
            var files = new List<CsFile>();
            foreach ((var generator, var parts) in packages)
            {
                current = generator;
                files.AddRange(generator.Complete(parts, hasShared: ReferenceEquals(generator, packages[^1].Generator)));
            }
            return files;
        }
        catch (Exception) when (Note(current?.At ?? default, failedAt))
        {
            throw;
        }
    }

    // An exception filter: tells the place and lets the exception pass.
    private static bool Note(Pos at, Action<Pos> failedAt)
    {
        failedAt(at);
        return false;
    }
}
