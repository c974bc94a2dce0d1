// What random programs may contain, and how often.
namespace Go2Cs.RandomPrograms;

/// <summary>Parts of the language that a profile switches on.</summary>
[Flags]
public enum Features
{
    None = 0,
    Wrapping = 1 << 0,
    Shifts = 1 << 1,
    Floats = 1 << 2,
    Constants = 1 << 3,
    Strings = 1 << 4,
    Slices = 1 << 5,
    Arrays = 1 << 6,
    Maps = 1 << 7,
    Structs = 1 << 8,
    Pointers = 1 << 9,
    Closures = 1 << 10,
    Defers = 1 << 11,
    Order = 1 << 12,
    Switches = 1 << 13,
    Labels = 1 << 14,
    Gotos = 1 << 15,
    Interfaces = 1 << 16,
    MethodValues = 1 << 17,
    Generics = 1 << 18,
    Iterators = 1 << 19,
    Goroutines = 1 << 20,

    /// <summary>Functions that suspend, in every place of an expression.</summary>
    Suspending = 1 << 21,

    /// <summary>Variables read beside calls that change them: the specification leaves the order open, the compiler does not.</summary>
    OperandsReadLate = 1 << 22,

    /// <summary>Names that C# or a translator might want for itself.</summary>
    Names = 1 << 23,

    /// <summary>Conditions and switch cases that the compiler can decide.</summary>
    ConstantConditions = 1 << 24,

    /// <summary>Function literals that capture the receiver of a method.</summary>
    ClosuresInMethods = 1 << 25,
    All = (1 << 26) - 1,
}

/// <summary>A set of features and the sizes of a program.</summary>
public sealed record Profile(string Name, Features Features)
{
    public int Functions { get; init; } = 5;

    public int LinesPerFunction { get; init; } = 26;

    public int StatementsPerBlock { get; init; } = 9;

    public int Depth { get; init; } = 3;

    /// <summary>Weights of statements by name, 100 where nothing is said.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new Dictionary<string, int>();

    public bool Has(Features feature) => (Features & feature) != 0;

    /// <summary>Everything.</summary>
    public static Profile All { get; } = new("all", Features.All);

    /// <summary>What a translator without the program's own type parameters can be held to.</summary>
    public static Profile Plain { get; } = new(
        "plain",
        Features.All & ~(Features.Generics | Features.OperandsReadLate | Features.Names | Features.Gotos | Features.Suspending
            | Features.ConstantConditions | Features.ClosuresInMethods));

    /// <summary>A profile by its name, then <c>+feature</c> and <c>-feature</c> in any number.</summary>
    public static Profile Parse(string text)
    {
        var parts = text.Replace("+", " +").Replace("-", " -").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var profile = parts[0] switch
        {
            "all" => All,
            "plain" => Plain,
            "none" => new("none", Features.None),
            _ => throw new ArgumentException($"no profile '{parts[0]}': all, plain or none"),
        };
        var features = profile.Features;
        foreach (var part in parts.Skip(1))
        {
            var feature = Enum.Parse<Features>(part[1..], ignoreCase: true);
            features = part[0] == '+' ? features | feature : features & ~feature;
        }
        return profile with { Name = text, Features = features };
    }
}
