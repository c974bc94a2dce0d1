// Grammar area: interface types and type sets.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    private const string InterfaceMethod = "interface method";

    // InterfaceType = "interface" "{" { ( MethodSpec | EmbeddedElem ) ";" } "}" .
    private InterfaceType ParseInterfaceType()
    {
        var start = TokPos;
        Next();
        var opening = TokPos;
        Want(Token.LBrace);
        var elements = new List<Field>();
        var closing = ParseList("interface type", Token.Semicolon, Token.RBrace, () =>
        {
            elements.Add(ParseInterfaceElement());
            return false;
        });
        return Finish(new InterfaceType { Methods = FinishFields(opening, elements, closing) }, start);
    }

    private Field ParseInterfaceElement()
    {
        var start = TokPos;
        var doc = TakeDoc();
        Expr? type = null;
        if (Tok == Token.Ident)
        {
            (var method, type) = ParseMethodOrTypeName();
            if (method != null)
                return Finish(new Field { Doc = doc, Names = [method], Type = type }, start);
        }
        type = ParseUnion(type);
        return Finish(new Field { Doc = doc, Names = [], Type = type }, start);
    }

    // MethodSpec = MethodName Signature, or the name of an embedded type with its arguments (then Method is null).
    private (Ident? Method, Expr Type) ParseMethodOrTypeName()
    {
        var name = ParseName();
        return Tok switch
        {
            Token.LParen => (name, ParseSignature(InterfaceMethod)),
            Token.LBrack => ParseGenericMethodOrInstance(name),
            _ => (null, ParseQualifiedName(name)),
        };
    }

    // "m[T C](x T)" is an error, "T[P1, P2]" an embedded instance: read a list of either, then decide.
    private (Ident? Method, Expr Type) ParseGenericMethodOrInstance(Ident name)
    {
        var lbrack = TokPos;
        Next();
        if (Tok == Token.RBrack)
        {
            var rbrack = TokPos;
            Next();
            var isMethod = Tok == Token.LParen;
            Error(rbrack, isMethod ? "empty type parameter list" : "empty type argument list");
            return MethodOrName(isMethod);
        }
        var list = ParseParameterEntries(Token.RBrack, requireNames: false, allowEllipsis: false, null, null, out var closing);
        if (list.Count == 0)
            return MethodOrName(Tok == Token.LParen);
        if (list[0].Name != null)
        {
            var method = MethodOrName(isMethod: true);
            Error(lbrack, "interface method must have no type parameters");
            return method;
        }
        var arguments = list.ConvertAll(p => p.Type!);
        return (null, Finish(new IndexExpr { X = name, Lbrack = lbrack, Indices = arguments, Rbrack = closing }, name.Pos));

        (Ident?, Expr) MethodOrName(bool isMethod) =>
            isMethod ? (name, ParseSignature(InterfaceMethod)) : (null, name);
    }

    // EmbeddedElem = EmbeddedTerm { "|" EmbeddedTerm } . The first term may have been parsed.
    private Expr ParseUnion(Expr? first)
    {
        var x = first ?? ParseUnionTerm();
        for (var links = 0; Tok == Token.Or; links++)
        {
            CheckChain(links);
            var opPos = TokPos;
            Next();
            x = Finish(new BinaryExpr { X = x, OpPos = opPos, Op = Token.Or, Y = ParseUnionTerm() }, x.Pos);
        }
        return x;
    }

    // EmbeddedTerm = [ "~" ] Type .
    private Expr ParseUnionTerm()
    {
        var start = TokPos;
        if (Got(Token.Tilde))
            return Finish(new UnaryExpr { Op = Token.Tilde, X = ParseType() }, start);
        var type = ParseTypeOrNull();
        if (type != null)
            return type;
        var bad = BadExprHere();
        SyntaxError("expected ~ term or type");
        SkipTo(AnyOperator | new TokenSet(Token.Semicolon, Token.RParen, Token.RBrack, Token.RBrace));
        return bad;
    }

    // The operators that the Go compiler's lexer puts in one class: all but "*", "<-" and assignments.
    private static readonly TokenSet AnyOperator = new(
        Token.LOr, Token.LAnd, Token.Eql, Token.Neq, Token.Lss, Token.Leq, Token.Gtr, Token.Geq, Token.Add, Token.Sub,
        Token.Or, Token.Xor, Token.Quo, Token.Rem, Token.And, Token.AndNot, Token.Shl, Token.Shr, Token.Not,
        Token.Tilde);
}
