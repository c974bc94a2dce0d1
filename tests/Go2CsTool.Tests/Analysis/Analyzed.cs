// Runs the analyses over Go text for tests.
using Go2Cs.Analysis;
using Go2Cs.Syntax;
using Go2Cs.Tests.Types;
using Go2Cs.Types;

namespace Go2Cs.Tests.Analysis;

/// <summary>The analyses of a file that must be right.</summary>
internal sealed class Analyzed
{
    private readonly Checked _file;

    public Analyzed(string source)
    {
        _file = Checked.Valid(source);
        Suspends = new SuspendFacts(_file.Info, _file.Package, [_file.File]);
        Forms = new MethodForms(_file.Info, Suspends, [_file.File]);
        Variables = new VariableFacts(_file.Info, Forms, [_file.File]);
        Stores = new StoreFacts(_file.Info, _file.Package, Suspends, Variables, [_file.File]);
        Places = new PlaceFacts(_file.Info, Forms, Variables, [_file.File]);
        Lengths = new LengthFacts(_file.Info, Variables, [_file.File]);
    }

    public SuspendFacts Suspends { get; }

    public MethodForms Forms { get; }

    public VariableFacts Variables { get; }

    public StoreFacts Stores { get; }

    public PlaceFacts Places { get; }

    public LengthFacts Lengths { get; }

    /// <summary>A function, or a method of any type.</summary>
    public FuncObj Function(string name) => _file.Info.Defs.Values.OfType<FuncObj>().First(f => f.Name == name);

    /// <summary>The first variable of the name, wherever it is declared.</summary>
    public VarObj Variable(string name) => _file.Info.Defs.Values.OfType<VarObj>().First(v => v.Name == name);

    /// <summary>The last expression that prints as the given text.</summary>
    public Expr Expression(string text) => Ast.Descendants(_file.File).OfType<Expr>().Last(e => e.ToString() == text);

    public FuncLit Literal(int index) => Ast.Descendants(_file.File).OfType<FuncLit>().ElementAt(index);
}
