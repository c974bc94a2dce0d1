// Makes a differing program smaller: takes away statements, blocks and functions for as long as the difference is of the same kind.
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Go2Cs.RandomPrograms;

public sealed partial class Shrinker(string go, string kind)
{
    /// <summary>The smallest program found in the given time, and what it does.</summary>
    public (string Program, Outcome Want, Outcome Got) Shrink(string program, Outcome want, Outcome got, TimeSpan time)
    {
        var best = (Program: program, Want: want, Got: got);
        var clock = Stopwatch.StartNew();
        bool again;
        do
        {
            again = false;
            var lines = best.Program.Split('\n');
            // Several ways of taking away are built as one Go binary; the first that Go takes and that differs is kept.
            foreach (var group in Units(lines).OrderByDescending(static u => u.End - u.Start).Chunk(24))
            {
                if (clock.Elapsed > time)
                {
                    return best;
                }
                var candidates = group.Select(u => Without(lines, u)).ToList();
                var outcomes = RealGoPrograms.Run(go, candidates);
                var found = Enumerable.Range(0, candidates.Count)
                    .Where(i => outcomes[i] is not null)
                    .Select(i => (Program: candidates[i], Want: outcomes[i]!, Got: TranslatedProgram.Run(candidates[i])))
                    .FirstOrDefault(c => clock.Elapsed < time && c.Want.DifferenceFrom(c.Got) is not null && c.Want.KindOf(c.Got) == kind);
                if (found.Program is not null)
                {
                    best = found;
                    again = true;
                    break;
                }
            }
        }
        while (again);
        return best;
    }

    private readonly record struct Unit(int Start, int End, bool KeepBody);

    /// <summary>What can be taken away: single lines, whole blocks, and the lines around a block whose body stays.</summary>
    private static IEnumerable<Unit> Units(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line.StartsWith("package", StringComparison.Ordinal) || line.StartsWith('}') || line == "func main() {")
            {
                continue;
            }
            if (line.EndsWith('{') || line.EndsWith('('))
            {
                var end = BlockEnd(lines, i);
                yield return new(i, end, false);
                if (!line.StartsWith("func", StringComparison.Ordinal) && !line.StartsWith("type", StringComparison.Ordinal))
                {
                    yield return new(i, end, true);
                }
            }
            else
            {
                yield return new(i, i, false);
            }
        }
    }

    private static int BlockEnd(string[] lines, int start)
    {
        var indent = Indent(lines[start]);
        for (var i = start + 1; i < lines.Length; i++)
        {
            if (Indent(lines[i]) == indent && lines[i].TrimStart() is var text
                && (text.StartsWith('}') || text.StartsWith(')')) && !text.EndsWith('{'))
            {
                return i;
            }
        }
        return lines.Length - 1;
    }

    private static int Indent(string line) => line.TakeWhile(static c => c == '\t').Count();

    private static string Without(string[] lines, Unit unit)
    {
        var kept = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var dropped = unit.KeepBody ? i == unit.Start || i == unit.End : i >= unit.Start && i <= unit.End;
            if (!dropped)
            {
                kept.Add(lines[i]);
            }
        }
        // A variable that is declared and no longer used is used for its own sake.
        var text = string.Join('\n', kept);
        foreach (Match m in Declared().Matches(text))
        {
            foreach (var name in m.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries).Where(static n => n != "_"))
            {
                if (Regex.Count(text, $@"\b{Regex.Escape(name)}\b") == 1)
                {
                    text = text.Replace(m.Value, $"{m.Value}; _ = {name}", StringComparison.Ordinal);
                }
            }
        }
        return Imports.Complete(text);
    }

    [GeneratedRegex(@"^\t+(?:var )?(\w+(?:, \w+)*)(?: :=| \S+ =| \[).*[^{\n]$", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
