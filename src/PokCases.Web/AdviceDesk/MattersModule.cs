using PokCases.Web.Tables;

namespace PokCases.Web.AdviceDesk;

/// <summary>Matters of legal advisors: the list of one's own, a new one, and the page from which everything in it is reached.</summary>
internal static class MattersModule
{
    /// <summary>One's own matters.</summary>
    public const string Path = "/spreekuur/kwesties";

    /// <summary>What reading and writing here is for, in the log.</summary>
    public const string Purpose = "spreekuur";

    /// <summary>The part of the navigation.</summary>
    public const string Section = "advice-desk";

    public static IEndpointRouteBuilder MapMatters(this IEndpointRouteBuilder app)
    {
        app.MapGroup(Path).InSection(Section).MapMatterPages();
        return app;
    }

    public static string PathOf(Guid matter) => $"{Path}/{matter}";
}
