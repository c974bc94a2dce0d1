// Grammar area: types. Parentheses around types are not kept.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    private Expr ParseType()
    {
        var type = ParseTypeOrNull();
        if (type != null)
            return type;
        var bad = BadExprHere();
        SyntaxError("expected type");
        SkipTo(new TokenSet(
            Token.Comma, Token.Colon, Token.Semicolon, Token.RParen, Token.RBrack, Token.RBrace));
        return bad;
    }

    // Type = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" . Null, without an error, if there is none.
    private Expr? ParseTypeOrNull()
    {
        EnterNesting();
        var type = StackGuard.IsLow ? StackGuard.Run(ParseTypeUnguarded) : ParseTypeUnguarded();
        _nesting--;
        return type;
    }

    private Expr? ParseTypeUnguarded()
    {
        var start = TokPos;
        switch (Tok)
        {
            case Token.Mul:
                Next();
                return Finish(new StarExpr { X = ParseType() }, start);
            case Token.Arrow:
                Next();
                Want(Token.Chan);
                return FinishChanType(start, ChanDir.Receive, start);
            case Token.Func:
                Next();
                var signature = ParseSignature("function type");
                signature.Func = start;
                return Finish(signature, start);
            case Token.LBrack:
                Next();
                return Got(Token.RBrack) ? ParseSliceType(start) : ParseArrayType(start, null);
            case Token.Chan:
                Next();
                var arrow = TokPos;
                return Got(Token.Arrow)
                    ? FinishChanType(start, ChanDir.Send, arrow)
                    : FinishChanType(start, ChanDir.Both, default);
            case Token.Map:
                return ParseMapType();
            case Token.Struct:
                return ParseStructType();
            case Token.Interface:
                return ParseInterfaceType();
            case Token.Ident:
                return ParseQualifiedName(null);
            case Token.LParen:
                Next();
                var inner = ParseType();
                Want(Token.RParen);
                return inner;
            default:
                return null;
        }
    }

    // TypeName = identifier | PackageName "." identifier, with optional type arguments.
    private Expr ParseQualifiedName(Ident? first)
    {
        var start = first?.Pos ?? TokPos;
        Expr x;
        if (first != null)
        {
            x = first;
        }
        else if (Tok == Token.Ident)
        {
            x = ParseName();
        }
        else
        {
            x = new Ident { Name = "_", Pos = start, End = start };
            SyntaxError("expected name");
            SkipTo(new TokenSet(Token.Period, Token.Semicolon, Token.RBrace));
        }
        if (Tok == Token.Period)
        {
            var period = TokPos;
            Next();
            x = Finish(new SelectorExpr { X = x, Period = period, Sel = ParseName() }, start);
        }
        return Tok == Token.LBrack ? ParseTypeInstance(x) : x;
    }

    private IndexExpr ParseTypeInstance(Expr type)
    {
        var lbrack = TokPos;
        Want(Token.LBrack);
        List<Expr> arguments;
        if (Tok == Token.RBrack)
        {
            SyntaxError("expected type argument list");
            arguments = [BadExprHere()];
        }
        else
        {
            (arguments, _) = ParseTypeList(strict: true);
        }
        var rbrack = TokPos;
        Want(Token.RBrack);
        return Finish(new IndexExpr { X = type, Lbrack = lbrack, Indices = arguments, Rbrack = rbrack }, type.Pos);
    }

    // TypeList = Type { "," Type } [ "," ] . Unless strict, the first may be any expression.
    private (List<Expr> List, bool Comma) ParseTypeList(bool strict)
    {
        _expressionLevel++;
        var list = new List<Expr> { strict ? ParseType() : ParseExpr() };
        var comma = false;
        while (Got(Token.Comma))
        {
            comma = true;
            if (ParseTypeOrNull() is not { } type)
                break;
            list.Add(type);
        }
        _expressionLevel--;
        return (list, comma);
    }

    // The opening bracket has been consumed, and so has the length if it is given.
    private ArrayType ParseArrayType(Pos lbrack, Expr? length)
    {
        if (length == null)
        {
            var start = TokPos;
            if (Got(Token.Ellipsis))
            {
                length = Finish(new Ellipsis(), start);
            }
            else
            {
                _expressionLevel++;
                length = ParseExpr();
                _expressionLevel--;
            }
        }
        if (Tok == Token.Comma)
        {
            // A trailing comma is fine in type parameter lists only.
            SyntaxError("unexpected comma; expected ]");
            Next();
        }
        Want(Token.RBrack);
        return Finish(new ArrayType { Len = length, Elt = ParseType() }, lbrack);
    }

    // "[" and "]" have been consumed.
    private ArrayType ParseSliceType(Pos lbrack) => Finish(new ArrayType { Elt = ParseType() }, lbrack);

    private MapType ParseMapType()
    {
        var start = TokPos;
        Next();
        Want(Token.LBrack);
        var key = ParseType();
        Want(Token.RBrack);
        return Finish(new MapType { Key = key, Value = ParseType() }, start);
    }

    private ChanType FinishChanType(Pos start, ChanDir direction, Pos arrow)
    {
        var element = ParseTypeOrNull();
        if (element == null)
        {
            element = BadExprHere();
            SyntaxError("missing channel element type");
        }
        return Finish(new ChanType { Dir = direction, Arrow = arrow, Value = element, ChanPos = start }, start);
    }

    // StructType = "struct" "{" { FieldDecl ";" } "}" .
    private StructType ParseStructType()
    {
        var start = TokPos;
        Next();
        var opening = TokPos;
        Want(Token.LBrace);
        var fields = new List<Field>();
        var closing = ParseList("struct type", Token.Semicolon, Token.RBrace, () =>
        {
            if (ParseFieldDecl() is { } field)
                fields.Add(field);
            return false;
        });
        return Finish(new StructType { Fields = FinishFields(opening, fields, closing) }, start);
    }

    private FieldList FinishFields(Pos opening, List<Field> fields, Pos closing) =>
        Finish(new FieldList { Opening = opening, List = Freeze(fields), Closing = closing }, opening);

    // FieldDecl = ( IdentifierList Type | [ "*" ] TypeName [ TypeArgs ] ) [ Tag ] .
    private Field? ParseFieldDecl()
    {
        var start = TokPos;
        var doc = TakeDoc();
        IReadOnlyList<Ident> names = [];
        Expr type;
        switch (Tok)
        {
            case Token.Ident:
                var name = ParseName();
                if (Tok is Token.Period or Token.Semicolon or Token.RBrace || Tok.IsLiteral())
                {
                    type = ParseQualifiedName(name);
                    break;
                }
                names = ParseNameList(name);
                if (names.Count > 1 || Tok != Token.LBrack)
                {
                    type = ParseType();
                    break;
                }
                // A field of array type, or an embedded T[P1, P2].
                type = ParseArrayOrTypeArgs(name);
                if (type is IndexExpr)
                    names = [];
                break;
            case Token.Mul:
                Next();
                var inParens = Tok == Token.LParen;
                if (inParens)
                {
                    SyntaxError("cannot parenthesize embedded type");
                    Next();
                }
                type = Finish(new StarExpr { X = ParseQualifiedName(null) }, start);
                if (inParens)
                    Got(Token.RParen);
                break;
            case Token.LParen:
                SyntaxError("cannot parenthesize embedded type");
                Next();
                var inner = TokPos;
                type = Got(Token.Mul)
                    ? Finish(new StarExpr { X = ParseQualifiedName(null) }, inner)
                    : ParseQualifiedName(null);
                Got(Token.RParen);
                break;
            default:
                SyntaxError("expected field name or embedded type");
                SkipTo(new TokenSet(Token.Semicolon, Token.RBrace));
                return null;
        }
        var tag = ParseLiteralOrNull();
        return Finish(new Field { Doc = doc, Names = names, Type = type, Tag = tag }, start);
    }

    // After a name: "[" "]" E, "[" n "]" E, or type arguments of the name.
    private Expr ParseArrayOrTypeArgs(Ident name)
    {
        var lbrack = TokPos;
        Want(Token.LBrack);
        if (Got(Token.RBrack))
            return ParseSliceType(lbrack);
        var (list, comma) = ParseTypeList(strict: false);
        var rbrack = TokPos;
        Want(Token.RBrack);
        if (!comma && ParseTypeOrNull() is { } element)
            return Finish(new ArrayType { Len = list[0], Elt = element }, lbrack);
        return Finish(new IndexExpr { X = name, Lbrack = lbrack, Indices = list, Rbrack = rbrack }, name.Pos);
    }
}
