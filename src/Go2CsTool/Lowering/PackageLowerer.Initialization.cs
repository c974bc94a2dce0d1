// Package variables: an initial value that is plain data stands at the declaration; all others are assigned, in Go's
// initialisation order, by a function that runs before init and main.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageLowerer
{
    private readonly HashSet<Initializer> _atDeclaration = new(ReferenceEqualityComparer.Instance);

    private CsExpr? InitialValue(VarObj v)
    {
        Initializer? init = Info.InitOrder.FirstOrDefault(i => i.Lhs is [var only] && ReferenceEquals(only, v));
        if (init != null && IsPlainData(init.Rhs))
        {
            _atDeclaration.Add(init);
            var before = new List<CsStmt>();
            CsExpr value = new FunctionLowerer(this, []).Initial(init.Rhs, v.Type, before, isAsync: false);
            if (before.Count == 0) return value;
            _atDeclaration.Remove(init);
        }
        return v.Type.Underlying is BasicType b && TypePredicates.IsString(b) && !TypeNames.IsWrapper(v.Type) || v.Type.Underlying is ArrayType && !TypeNames.IsWrapper(v.Type)
            ? new FunctionLowerer(this, []).ZeroValue(v.Type)
            : null;
    }

    // Literals, and composite literals of them: evaluating them runs no code of the program and reads no variable.
    private bool IsPlainData(Expr e)
    {
        e = Ast.Unparen(e);
        if (Info.Types.TryGetValue(e, out TypeAndValue tv) && (tv.Constant != null || tv.IsNil)) return true;
        return e switch
        {
            CompositeLit lit => lit.Elts.All(x => x is KeyValueExpr kv ? IsPlainData(kv.Value) && (kv.Key is Ident || IsPlainData(kv.Key)) : IsPlainData(x)),
            UnaryExpr { Op: Token.And, X: CompositeLit lit } => IsPlainData(lit),
            CallExpr { Fun: Ident { Name: "make" } } call => Info.TryGetBuiltin(call.Fun, out _) && call.Args.Skip(1).All(IsPlainData),
            _ => false,
        };
    }

    private IEnumerable<CsDecl> EntryPoint()
    {
        var main = (FuncObj?)Package.Scope.Lookup("main");
        if (main == null) yield break;
        List<Initializer> assigned = Info.InitOrder.Where(i => !_atDeclaration.Contains(i)).ToList();
        var inits = _files.SelectMany(f => f.Decls).OfType<FuncDecl>().Where(d => d is { Recv: null, Name.Name: "init" })
            .Select(d => (FuncObj)Info.Defs[d.Name]!).ToList();
        if (assigned.Count == 0 && inits.Count == 0)
        {
            yield return Blank(Cs.EntryPoint(FunctionName(main), (CsExpr)"args"));
            yield break;
        }
        bool variablesSuspend = assigned.Any(i => Suspends.Contains(i.Rhs));
        bool isAsync = variablesSuspend || inits.Append(main).Any(Suspends.Suspends);
        var steps = new List<CsStmt>();
        if (assigned.Count > 0)
        {
            yield return Blank(InitializeVariables(assigned, variablesSuspend));
            steps.Add(Cs.Expr(Awaited("InitializeVariables", variablesSuspend)));
        }
        foreach (FuncObj f in inits.Append(main)) steps.Add(Cs.Expr(Awaited(FunctionName(f), Suspends.Suspends(f))));
        yield return Blank(Cs.Func(isAsync ? "private static async" : "private static", isAsync ? "GoTask" : "void", "Start", [], Cs.Block(steps)));
        yield return Blank(Cs.EntryPoint("Start", (CsExpr)"args"));
    }

    private static CsExpr Awaited(string function, bool isAsync) => isAsync ? new CsAwait(new CsCall(function)) : new CsCall(function);

    private static CsDecl Blank(CsDecl decl)
    {
        decl.BlankLineBefore = true;
        return decl;
    }

    private CsDecl InitializeVariables(List<Initializer> assigned, bool isAsync)
    {
        var statements = new List<CsStmt>();
        var lowerer = new FunctionLowerer(this, PackageNamesUsedIn(_files[0]));
        foreach (Initializer init in assigned)
        {
            int first = statements.Count;
            if (init.Lhs is [var v])
            {
                CsExpr value = lowerer.Initial(init.Rhs, v.Type, statements, isAsync);
                statements.Add(Cs.Assign(v.Name == "_" ? "_" : lowerer.VariablePlace(v), value));
            }
            else
            {
                lowerer.Assign(init.Lhs, init.Rhs, statements, isAsync);
            }
            for (int i = first; i < statements.Count; i++) statements[i].Line ??= new CsLine(init.Rhs.Pos.Position.Filename, init.Rhs.Pos.Position.Line);
        }
        return Cs.Func(isAsync ? "private static async" : "private static", isAsync ? "GoTask" : "void", "InitializeVariables", [], Cs.Block(statements));
    }
}
