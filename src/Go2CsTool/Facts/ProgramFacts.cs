// All facts of a program, each computed from those before it. They hold as long as passes keep the identities of functions and the
// variables, and store nothing that the program did not store.
namespace Go2Cs.Facts;

using Go2Cs.Core;

/// <summary>Facts over a whole program, immutable once computed.</summary>
public sealed class ProgramFacts
{
    public ProgramFacts(CoreProgram program)
    {
        var index = new ProgramIndex(program);
        Colours = new Colours(index);
        var stores = new StoreSummaries(index);
        Forms = new MethodForms(index, Colours, stores);
        Variables = new VariableFacts(index, Forms, stores.Reach);
        Places = new PlaceFacts(index, Forms, Variables);
        Pointed = new PointedFields(index, Forms);
        Effects = new Effects(index, stores, Variables, Forms, Places);
        Recursion = new Recursion(program);
        MainLoops = new MainLoops(index, Recursion);
    }

    /// <summary>What may suspend.</summary>
    public Colours Colours { get; }

    /// <summary>How methods are written in C#.</summary>
    public MethodForms Forms { get; }

    /// <summary>What becomes of variables.</summary>
    public VariableFacts Variables { get; }

    /// <summary>Pointers that only name elements.</summary>
    public PlaceFacts Places { get; }

    /// <summary>Fields to which pointers are made.</summary>
    public PointedFields Pointed { get; }

    /// <summary>What code stores to, and whether it calls, waits or fails.</summary>
    public Effects Effects { get; }

    /// <summary>Which functions may call themselves.</summary>
    public Recursion Recursion { get; }

    /// <summary>What the loops of main call.</summary>
    public MainLoops MainLoops { get; }
}
