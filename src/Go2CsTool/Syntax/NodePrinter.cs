// Prints a node as Go source on one line, in the form the Go compiler uses in its messages: non-empty bodies and
// composite literals become {…}, operators have spaces around them, the parentheses are those of the source.
using System.Text;
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>Prints nodes for messages. Go: cmd/compile/internal/syntax String.</summary>
internal sealed class NodePrinter
{
    private readonly StringBuilder _text = new();

    /// <summary>The node on one line.</summary>
    public static string Print(Node node)
    {
        var printer = new NodePrinter();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(Node? node)
    {
        if (StackGuard.IsLow)
        {
            StackGuard.Run(() => Write(node));
            return;
        }
        switch (node)
        {
            case null:
                break;
            case Expr x:
                WriteExpr(x);
                break;
            case Stmt x:
                WriteStmt(x);
                break;
            default:
                _text.Append(node.GetType().Name);
                break;
        }
    }

    private void WriteExpr(Expr expr)
    {
        switch (expr)
        {
            case BadExpr:
                _text.Append("<bad expr>");
                break;
            case Ident x:
                _text.Append(x.Name);
                break;
            case BasicLit x:
                _text.Append(x.Value);
                break;
            case CompositeLit x:
                Write(x.Type);
                _text.Append(x.Elts.Count > 0 ? "{…}" : "{}");
                break;
            case FuncLit x:
                Write(x.Type);
                _text.Append(x.Body.List.Count > 0 ? " {…}" : " {}");
                break;
            case ParenExpr x:
                _text.Append('(');
                Write(x.X);
                _text.Append(')');
                break;
            case KeyValueExpr x:
                Write(x.Key);
                _text.Append(": ");
                Write(x.Value);
                break;
            case SelectorExpr x:
                Write(x.X);
                _text.Append('.').Append(x.Sel.Name);
                break;
            case IndexExpr x:
                Write(x.X);
                _text.Append('[');
                WriteList(x.Indices);
                _text.Append(']');
                break;
            case SliceExpr x:
                WriteSlice(x);
                break;
            case TypeAssertExpr x:
                Write(x.X);
                _text.Append(".(");
                if (x.Type == null)
                    _text.Append("type");
                Write(x.Type);
                _text.Append(')');
                break;
            case CallExpr x:
                Write(x.Fun);
                _text.Append('(');
                WriteList(x.Args);
                _text.Append(x.HasEllipsis ? "...)" : ")");
                break;
            case StarExpr x:
                _text.Append('*');
                Write(x.X);
                break;
            case UnaryExpr x:
                _text.Append(x.Op.Spelling());
                Write(x.X);
                break;
            case BinaryExpr x:
                WriteBinary(x);
                break;
            default:
                WriteType(expr);
                break;
        }
    }

    private void WriteSlice(SliceExpr x)
    {
        Write(x.X);
        _text.Append('[');
        Write(x.Low);
        _text.Append(':');
        Write(x.High);
        if (x.Max != null)
        {
            _text.Append(':');
            Write(x.Max);
        }
        _text.Append(']');
    }

    // Chains of binary operators lean to the left and may be long, so the left spine is walked without recursion.
    private void WriteBinary(BinaryExpr binary)
    {
        var spine = new Stack<BinaryExpr>();
        Expr left = binary;
        while (left is BinaryExpr x)
        {
            spine.Push(x);
            left = x.X;
        }
        Write(left);
        foreach (var x in spine)
        {
            _text.Append(' ').Append(x.Op.Spelling()).Append(' ');
            Write(x.Y);
        }
    }

    private void WriteType(Expr type)
    {
        switch (type)
        {
            case Ellipsis x:
                _text.Append("...");
                Write(x.Elt);
                break;
            case ArrayType x:
                _text.Append('[');
                Write(x.Len);
                _text.Append(']');
                Write(x.Elt);
                break;
            case StructType x:
                _text.Append("struct{");
                WriteFields(x.Fields.List, "; ");
                _text.Append('}');
                break;
            case FuncType x:
                _text.Append("func");
                WriteSignature(x);
                break;
            case InterfaceType x:
                _text.Append("interface{");
                WriteFields(x.Methods.List, "; ");
                _text.Append('}');
                break;
            case MapType x:
                _text.Append("map[");
                Write(x.Key);
                _text.Append(']');
                Write(x.Value);
                break;
            case ChanType x:
                WriteChan(x);
                break;
        }
    }

    private void WriteChan(ChanType x)
    {
        _text.Append(x.Dir switch
        {
            ChanDir.Receive => "<-chan ",
            ChanDir.Send => "chan<- ",
            _ => "chan ",
        });
        var parens = x is { Dir: ChanDir.Both, Value: ChanType { Dir: ChanDir.Receive } };
        if (parens)
            _text.Append('(');
        Write(x.Value);
        if (parens)
            _text.Append(')');
    }

    private void WriteSignature(FuncType x)
    {
        _text.Append('(');
        WriteFields(x.Params.List, ", ");
        _text.Append(')');
        if (x.Results == null || x.Results.List.Count == 0)
            return;
        _text.Append(' ');
        if (x.Results.List is [{ IsAnonymous: true } single])
        {
            Write(single.Type);
            return;
        }
        _text.Append('(');
        WriteFields(x.Results.List, ", ");
        _text.Append(')');
    }

    private void WriteFields(IReadOnlyList<Field> fields, string separator)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
                _text.Append(separator);
            var field = fields[i];
            if (field is { Names.Count: 1, Type: FuncType { Func.IsValid: false } method })
            {
                _text.Append(field.Names[0].Name);
                WriteSignature(method);
                continue;
            }
            WriteList(field.Names);
            if (field.Names.Count > 0)
                _text.Append(' ');
            Write(field.Type);
            if (field.Tag != null)
                _text.Append(' ').Append(field.Tag.Value);
        }
    }

    private void WriteList(IReadOnlyList<Expr> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                _text.Append(", ");
            Write(list[i]);
        }
    }

    private void WriteStmt(Stmt stmt)
    {
        switch (stmt)
        {
            case ExprStmt x:
                Write(x.X);
                break;
            case SendStmt x:
                Write(x.Chan);
                _text.Append(" <- ");
                Write(x.Value);
                break;
            case IncDecStmt x:
                Write(x.X);
                _text.Append(x.Tok.Spelling());
                break;
            case AssignStmt x:
                WriteList(x.Lhs);
                _text.Append(' ').Append(x.Tok.Spelling()).Append(' ');
                WriteList(x.Rhs);
                break;
            case GoStmt x:
                _text.Append("go ");
                Write(x.Call);
                break;
            case DeferStmt x:
                _text.Append("defer ");
                Write(x.Call);
                break;
            case ReturnStmt x:
                _text.Append(x.Results.Count > 0 ? "return " : "return");
                WriteList(x.Results);
                break;
            case BranchStmt x:
                _text.Append(x.Tok.Spelling());
                if (x.Label != null)
                    _text.Append(' ').Append(x.Label.Name);
                break;
            case LabeledStmt x:
                _text.Append(x.Label.Name).Append(": ");
                Write(x.Stmt);
                break;
            case BlockStmt x:
                _text.Append(x.List.Count > 0 ? "{…}" : "{}");
                break;
            case EmptyStmt:
                break;
            default:
                _text.Append(stmt.GetType().Name);
                break;
        }
    }
}
