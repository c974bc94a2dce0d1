// The Go compiler's notion of where a node starts and ends, which its messages and scopes are built on.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>Start and end of nodes as the Go compiler sees them. Go: cmd/compile/internal/syntax/positions.go.</summary>
internal static class GcPositions
{
    /// <summary>The leftmost position the compiler finds: through left operands, but not into slice expressions.</summary>
    public static Pos StartOf(Node node)
    {
        for (; ; )
        {
            Node? left = node switch
            {
                CompositeLit x => x.Type,
                KeyValueExpr x => x.Key,
                SelectorExpr x => x.X,
                IndexExpr x => x.X,
                TypeAssertExpr x => x.X,
                BinaryExpr x => x.X,
                CallExpr x => x.Fun,
                SendStmt x => x.Chan,
                IncDecStmt x => x.X,
                AssignStmt x => x.Lhs[0],
                _ => null,
            };
            if (left == null)
                return node is GoFile file ? file.Source.At(0) : node.GcPos;
            node = left;
        }
    }

    /// <summary>Near the end: after names and literals, at closing braces, at the last operand otherwise.</summary>
    public static Pos EndOf(Node node)
    {
        for (; ; )
        {
            switch (node)
            {
                case GoFile x:
                    return x.Eof;
                case Ident or BasicLit:
                    return node.End;
                case CompositeLit x:
                    return x.Rbrace;
                case BlockStmt x:
                    return x.Rbrace;
                case SwitchStmt x:
                    return x.Body.Rbrace;
                case TypeSwitchStmt x:
                    return x.Body.Rbrace;
                case SelectStmt x:
                    return x.Body.Rbrace;
                case IncDecStmt x:
                    return EndOf(x.X).Advance(2);
            }
            var last = LastPart(node);
            if (last == null)
                return node is CaseClause or CommClause ? ColonOf(node) : node.GcPos;
            node = last;
        }
    }

    private static Pos ColonOf(Node node) => node is CaseClause c ? c.Colon : ((CommClause)node).Colon;

    private static Node? LastPart(Node node) => node switch
    {
        ImportSpec x => x.Path,
        ValueSpec x => x.Values.LastOrDefault() ?? x.Type ?? x.Names.LastOrDefault(),
        TypeSpec x => x.Type,
        FuncDecl x => (Node?)x.Body ?? x.Type,
        GenDecl x => x.Specs.LastOrDefault(),
        KeyValueExpr x => x.Value,
        FuncLit x => x.Body,
        ParenExpr x => x.X,
        SelectorExpr x => x.Sel,
        IndexExpr x => x.Indices[^1],
        SliceExpr x => x.Max ?? x.High ?? x.Low ?? x.X,
        TypeAssertExpr x => x.Type ?? x.X,
        StarExpr x => x.X,
        UnaryExpr x => x.X,
        BinaryExpr x => x.Y,
        CallExpr x => x.Args.LastOrDefault() ?? x.Fun,
        Ellipsis x => x.Elt,
        ArrayType x => x.Elt,
        StructType x => x.Fields.List.LastOrDefault(),
        Field x => x.Type,
        FieldList x => x.List.LastOrDefault(),
        InterfaceType x => x.Methods.List.LastOrDefault(),
        FuncType x => x.Results?.List.LastOrDefault() ?? x.Params.List.LastOrDefault(),
        MapType x => x.Value,
        ChanType x => x.Value,
        LabeledStmt x => x.Stmt,
        ExprStmt x => x.X,
        SendStmt x => x.Value,
        DeclStmt x => x.Decl.Specs.LastOrDefault(),
        AssignStmt x => x.Rhs[^1],
        BranchStmt x => x.Label,
        GoStmt x => x.Call,
        DeferStmt x => x.Call,
        ReturnStmt x => x.Results.LastOrDefault(),
        IfStmt x => x.Else ?? x.Body,
        ForStmt x => x.Body,
        RangeStmt x => x.Body,
        CaseClause x => x.Body.LastOrDefault(),
        CommClause x => x.Body.LastOrDefault(),
        _ => null,
    };
}
