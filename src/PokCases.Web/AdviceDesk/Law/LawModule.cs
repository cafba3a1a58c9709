using PokCases.Web.Deadlines;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>What a legal advisor does for a resident in law: objections and their terms, rights claimed, and advice for a table.</summary>
internal static class LawModule
{
    /// <summary>The advisor's own open terms.</summary>
    public const string TermsPath = "/spreekuur/termijnen";

    public static IServiceCollection AddAdviceLaw(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<LawOptions, ValidateLawOptions>(configuration, LawOptions.Section);
        services.AddSingleton<LawTables>();
        services.AddSingleton<LawCommand>();
        services.AddSingleton<IDueHandler, WarnOfTerm>();
        return services;
    }

    public static IEndpointRouteBuilder MapAdviceLaw(this IEndpointRouteBuilder app)
    {
        var matter = app.MapGroup("/spreekuur/kwesties/{id:guid}").InSection(AdviceDeskModule.Section);
        matter.MapObjections();
        matter.MapObjectionEvents();
        matter.MapRights();
        matter.MapAdvice();
        matter.MapBringing();
        app.MapGroup(TermsPath).InSection(AdviceDeskModule.Section).MapTerms();
        return app;
    }

    public static string ObjectionsPath(Guid matter) => $"{AdviceDeskModule.PathOf(matter)}/bezwaren";

    public static string PathOf(Domain.AdviceDesk.Law.Objection objection) => ObjectionPath(objection.MatterId, objection.Id);

    public static string ObjectionPath(Guid matter, Guid objection) => $"{ObjectionsPath(matter)}/{objection}";

    public static string RightsPath(Guid matter) => $"{AdviceDeskModule.PathOf(matter)}/rechten";

    public static string AdvicesPath(Guid matter) => $"{AdviceDeskModule.PathOf(matter)}/adviezen";

    public static string PathOf(Domain.AdviceDesk.Law.AdviceRecord advice) => $"{AdvicesPath(advice.MatterId)}/{advice.Id}";
}
