using PokCases.Web.Cases;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.AdviceDesk;

/// <summary>The advice desk of the legal advisors (sociaal raadslieden): contacts, and the matters they belong to.</summary>
internal static class AdviceDeskModule
{
    /// <summary>What reading and writing here is for, in the log.</summary>
    public const string Purpose = "rechtshulp";

    /// <summary>The part of the navigation.</summary>
    public const string Section = "advice-desk";

    /// <summary>Everything of the advice desk.</summary>
    public const string Path = "/spreekuur";

    public static IServiceCollection AddAdviceDesk(this IServiceCollection services)
    {
        services.AddSingleton<MatterNames>();
        services.AddSingleton<IBeginning, BeginFromMatter>();
        services.AddHostedService<SeedAdviceLists>();
        return services;
    }

    public static IEndpointRouteBuilder MapAdviceDesk(this IEndpointRouteBuilder app)
    {
        var desk = app.MapGroup(Path).InSection(Section);
        desk.MapContacts();
        desk.MapDays();
        desk.MapUnanswered();
        desk.MapMatters();
        desk.MapMatterDocuments();
        desk.MapMatterErasure();
        desk.MapMatterHandover();
        desk.MapLists();
        return app;
    }

    /// <summary>A matter's page.</summary>
    public static string PathOf(Guid matter) => $"{Path}/kwesties/{matter}";
}
