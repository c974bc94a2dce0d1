// Grammar area: expressions.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    private static readonly TokenSet ClosingDelimiter = new(Token.RParen, Token.RBrack, Token.RBrace);

    private Expr ParseExpr() => ParseBinaryExpr(null, 0);

    // ExpressionList = Expression { "," Expression } .
    private IReadOnlyList<Expr> ParseExprList()
    {
        var first = ParseExpr();
        if (Tok != Token.Comma)
            return new[] { first };
        var list = new List<Expr> { first };
        while (Got(Token.Comma))
            list.Add(ParseExpr());
        return Freeze(list);
    }

    // Expression = UnaryExpr | Expression binary_op Expression . Takes operators that bind tighter than the given
    // precedence; the first operand may have been parsed.
    private Expr ParseBinaryExpr(Expr? left, int precedence)
    {
        var x = left ?? ParseUnaryExpr();
        for (var links = 0; Tok.Precedence() > precedence; links++)
        {
            CheckChain(links);
            var (op, opPos) = (Tok, TokPos);
            Next();
            var y = ParseBinaryExpr(null, op.Precedence());
            x = Finish(new BinaryExpr { X = x, OpPos = opPos, Op = op, Y = y }, x.Pos);
        }
        return x;
    }

    // UnaryExpr = PrimaryExpr | unary_op UnaryExpr .
    private Expr ParseUnaryExpr()
    {
        EnterNesting();
        var x = StackGuard.IsLow ? StackGuard.Run(ParseUnaryUnguarded) : ParseUnaryUnguarded();
        _nesting--;
        return x;
    }

    private Expr ParseUnaryUnguarded()
    {
        var start = TokPos;
        var op = Tok;
        switch (op)
        {
            case Token.Mul:
                Next();
                return Finish(new StarExpr { X = ParseUnaryExpr() }, start);
            case Token.Add or Token.Sub or Token.Not or Token.Xor or Token.Tilde:
                Next();
                return Finish(new UnaryExpr { Op = op, X = ParseUnaryExpr() }, start);
            case Token.And:
                Next();
                // &(T{}) is &T{}.
                return Finish(new UnaryExpr { Op = op, X = Ast.Unparen(ParseUnaryExpr()) }, start);
            case Token.Arrow:
                Next();
                var x = ParseUnaryExpr();
                return x is ChanType chan
                    ? ReceiveOnly(chan, start)
                    : Finish(new UnaryExpr { Op = op, X = x }, start);
            default:
                return ParsePrimaryExpr(null);
        }
    }

    // "<-" stood before a channel type: it belongs to the type, and an arrow behind "chan" to the element type.
    // <-(chan E) is (<-chan E), <-(chan<- E) is (<-chan (<-E)).
    private Expr ReceiveOnly(ChanType chan, Pos arrow)
    {
        Expr type = chan;
        var direction = ChanDir.Send;
        while (direction == ChanDir.Send && type is ChanType current)
        {
            direction = current.Dir;
            if (direction == ChanDir.Receive)
                SyntaxError("unexpected <-, expected chan");
            (current.Dir, current.Arrow, arrow) = (ChanDir.Receive, arrow, current.Arrow);
            current.Pos = current.Arrow;
            type = current.Value;
        }
        if (direction == ChanDir.Send)
            SyntaxError($"unexpected {type}, expected chan");
        return chan;
    }

    // Operand = Literal | OperandName | "(" Expression ")" .
    private Expr ParseOperand()
    {
        var start = TokPos;
        switch (Tok)
        {
            case Token.Ident:
                return ParseName();
            case Token.LParen:
                Next();
                _expressionLevel++;
                var x = ParseExpr();
                _expressionLevel--;
                var rparen = TokPos;
                Want(Token.RParen);
                return Finish(new ParenExpr { X = x, Rparen = rparen }, start);
            case Token.Func:
                return ParseFuncTypeOrLit();
            case Token.LBrack or Token.Chan or Token.Map or Token.Struct or Token.Interface:
                return ParseType();
        }
        if (ParseLiteralOrNull() is { } literal)
            return literal;
        var bad = BadExprHere();
        SyntaxError("expected expression");
        SkipTo(ClosingDelimiter);
        return bad;
    }

    private Expr ParseFuncTypeOrLit()
    {
        var start = TokPos;
        Next();
        var type = ParseSignature("function type");
        type.Func = start;
        Finish(type, start);
        if (Tok != Token.LBrace)
            return type;
        _expressionLevel++;
        var body = ParseFuncBody();
        _expressionLevel--;
        return Finish(new FuncLit { Type = type, Body = body }, start);
    }

    // PrimaryExpr = Operand { Selector | Index | Slice | TypeAssertion | Arguments | LiteralValue } .
    // The operand may have been parsed.
    private Expr ParsePrimaryExpr(Expr? operand)
    {
        var x = operand ?? ParseOperand();
        for (var links = 0; ; links++)
        {
            CheckChain(links);
            switch (Tok)
            {
                case Token.Period:
                    x = ParseSelectorOrAssertion(x);
                    break;
                case Token.LBrack:
                    x = ParseIndexOrSlice(x);
                    break;
                case Token.LParen:
                    x = ParseCall(x);
                    break;
                case Token.LBrace when MayBeLiteralType(Ast.Unparen(x)):
                    if (x is ParenExpr)
                        SyntaxError("cannot parenthesize type in composite literal");
                    x = ParseLiteralValue(x);
                    break;
                default:
                    return x;
            }
        }
    }

    // Selector = "." identifier . TypeAssertion = "." "(" Type ")" .
    private Expr ParseSelectorOrAssertion(Expr x)
    {
        var period = TokPos;
        Next();
        var lparen = TokPos;
        switch (Tok)
        {
            case Token.Ident:
                return Finish(new SelectorExpr { X = x, Period = period, Sel = ParseName() }, x.Pos);
            case Token.LParen:
                Next();
                var type = Got(Token.Type) ? null : ParseType();
                var rparen = TokPos;
                Want(Token.RParen);
                return Finish(
                    new TypeAssertExpr { X = x, Period = period, Lparen = lparen, Type = type, Rparen = rparen },
                    x.Pos);
            default:
                SyntaxError("expected name or (");
                SkipTo(new TokenSet(Token.Semicolon, Token.RParen));
                return x;
        }
    }

    // Index = "[" Expression "]" . Slice = "[" [ Expression ] ":" [ Expression ] [ ":" Expression ] "]" .
    private Expr ParseIndexOrSlice(Expr x)
    {
        var lbrack = TokPos;
        Next();
        Expr? low = null;
        if (Tok != Token.Colon)
        {
            List<Expr> indices;
            var comma = false;
            if (Tok == Token.RBrack)
            {
                SyntaxError("expected operand");
                indices = [BadExprHere()];
            }
            else
            {
                (indices, comma) = ParseTypeList(strict: false);
            }
            if (comma || Tok == Token.RBrack)
            {
                var end = TokPos;
                Want(Token.RBrack);
                return Finish(new IndexExpr { X = x, Lbrack = lbrack, Indices = indices, Rbrack = end }, x.Pos);
            }
            low = indices[0];
        }

        if (!Got(Token.Colon))
        {
            SyntaxError("expected comma, : or ]");
            SkipTo(new TokenSet(Token.Comma, Token.Colon, Token.RBrack));
        }
        _expressionLevel++;
        Expr? high = null, max = null;
        if (Tok is not (Token.Colon or Token.RBrack))
            high = ParseExpr();
        var isSlice3 = Tok == Token.Colon;
        if (isSlice3)
            (high, max) = ParseSliceMax(high);
        _expressionLevel--;
        var rbrack = TokPos;
        Want(Token.RBrack);
        var slice = new SliceExpr
        {
            X = x,
            Lbrack = lbrack,
            Low = low,
            High = high,
            Max = max,
            Slice3 = isSlice3,
            Rbrack = rbrack,
        };
        return Finish(slice, x.Pos);
    }

    private (Expr High, Expr Max) ParseSliceMax(Expr? high)
    {
        if (high == null)
        {
            Error(TokPos, "middle index required in 3-index slice");
            high = BadExprHere();
        }
        Next();
        if (Tok != Token.RBrack)
            return (high, ParseExpr());
        Error(TokPos, "final index required in 3-index slice");
        return (high, BadExprHere());
    }

    // Arguments = "(" [ Expression { "," Expression } [ "..." ] [ "," ] ] ")" .
    private CallExpr ParseCall(Expr fun)
    {
        var lparen = TokPos;
        Next();
        var mark = _expressions.Count;
        var argument = new ArgumentElement();
        _expressionLevel++;
        var rparen = ParseList("argument list", Token.Comma, Token.RParen, ref argument);
        _expressionLevel--;
        var call = new CallExpr
        {
            Fun = fun,
            Lparen = lparen,
            Args = TakeFrom(_expressions, mark),
            EllipsisPos = argument.Ellipsis,
            Rparen = rparen,
        };
        return Finish(call, fun.Pos);
    }

    private struct ArgumentElement : IListElement
    {
        public Pos Ellipsis;

        public bool Parse(Parser parser)
        {
            parser._expressions.Add(parser.ParseExpr());
            var pos = parser.TokPos;
            if (parser.Got(Token.Ellipsis))
                Ellipsis = pos;
            return Ellipsis.IsValid;
        }
    }

    // Whether "{" behind type begins a literal value here, not a block.
    private bool MayBeLiteralType(Expr type) => type switch
    {
        Ident or SelectorExpr => _expressionLevel >= 0,
        IndexExpr => _expressionLevel >= 0 && !IsValue(type),
        ArrayType or StructType or MapType => true,
        _ => false,
    };

    // Whether x cannot be a type, by its form.
    private static bool IsValue(Expr x)
    {
        var candidates = new Stack<Expr>();
        candidates.Push(x);
        while (candidates.TryPop(out var candidate))
        {
            switch (candidate)
            {
                case BasicLit or CompositeLit or FuncLit or SliceExpr or TypeAssertExpr or CallExpr:
                case UnaryExpr or BinaryExpr:
                    return true;
                case ParenExpr paren:
                    candidates.Push(paren.X);
                    break;
                case IndexExpr index:
                    candidates.Push(index.X);
                    if (index.Indices.Count == 1)
                        candidates.Push(index.Index);
                    break;
            }
        }
        return false;
    }

    // LiteralValue = "{" [ Element { "," Element } [ "," ] ] "}" . Element = [ Value ":" ] Value .
    private CompositeLit ParseLiteralValue(Expr? type)
    {
        EnterNesting();
        var lbrace = TokPos;
        var mark = _expressions.Count;
        var element = default(ValueElement);
        _expressionLevel++;
        Want(Token.LBrace);
        var rbrace = ParseList("composite literal", Token.Comma, Token.RBrace, ref element);
        _expressionLevel--;
        _nesting--;
        var literal = new CompositeLit { Type = type, Lbrace = lbrace, Elts = TakeFrom(_expressions, mark), Rbrace = rbrace };
        return Finish(literal, type?.Pos ?? lbrace);
    }

    private readonly struct ValueElement : IListElement
    {
        public bool Parse(Parser parser)
        {
            var element = parser.ParseElementValue();
            if (parser.Tok == Token.Colon)
            {
                var colon = parser.TokPos;
                parser.Next();
                var value = parser.ParseElementValue();
                element = parser.Finish(new KeyValueExpr { Key = element, Colon = colon, Value = value }, element.Pos);
            }
            parser._expressions.Add(element);
            return false;
        }
    }

    private Expr ParseElementValue()
    {
        if (Tok != Token.LBrace)
            return ParseExpr();
        return StackGuard.IsLow ? StackGuard.Run(() => ParseLiteralValue(null)) : ParseLiteralValue(null);
    }
}
