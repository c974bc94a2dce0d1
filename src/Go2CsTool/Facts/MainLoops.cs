// What the loops of main call. .NET compiles main for good while the first of its loops runs, and takes the others for code that hardly
// runs: it inlines nothing there. Small functions that they call say so themselves.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Tells which functions had better be inlined where they are called.</summary>
public sealed class MainLoops
{
    // A few statements without calls, as Go inlines them.
    private const int MostNodes = 40;
    private const int MostWords = 2;

    private readonly HashSet<FuncObj> _called = new(ReferenceEqualityComparer.Instance);
    private readonly Recursion _recursion;

    internal MainLoops(ProgramIndex index, Recursion recursion)
    {
        _recursion = recursion;
        var main = index.Program.Main?.Functions.FirstOrDefault(static f => f.Object is { Name: "main", Signature.Recv: null });
        if (main?.Body == null) return;
        CoreTree.Walk(main.Body, n =>
        {
            if (n is For or Range) Note(n, index);
            return n is not (For or Range or Closure);
        });
    }

    /// <summary>Whether a loop of main calls the function, and the function is small.</summary>
    public bool CallSmall(CoreFunction f) =>
        _called.Contains(f.Object) && f is { Body: { } body, Defers: DeferKind.None } && !_recursion.Contains(f.Object)
            && (f.Receiver == null || f.Object.HasPointerReceiver || IsSmall(f.Receiver.Type))
            && f.Parameters.Concat(f.Results).All(static v => IsSmall(v.Type))
            && CoreTree.Descendants(body).Count() <= MostNodes
            && !CoreTree.Any(body, static n => n is For or Range or Goto or Select or Closure or GoStatement or DeferStatement or Call);

    private void Note(CoreNode loop, ProgramIndex index) => CoreTree.Walk(loop, n =>
    {
        if (n is Call { Callee: not MethodCallee { IsInterface: true } and { Function: { } f } } && index.Declaration(f) is { } callee)
            _called.Add(callee.Object);
        return n is not Closure;
    });

    // What is passed in registers.
    private static bool IsSmall(GoType type) => Words(type) <= MostWords;

    private static int Words(GoType type) => ProgramIndex.Under(type) switch
    {
        StructType s => s.Fields.Sum(static f => Words(f.Type)),
        ArrayType a => (int)Math.Min(a.Length, MostWords + 1) * Words(a.Elem),
        InterfaceType => 1,
        SliceType => 2,
        _ => 1,
    };
}
