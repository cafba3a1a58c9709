using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

/// <summary>A configuration section that this program knows, and how its values are checked.</summary>
/// <param name="Name">Name of the section.</param>
/// <param name="Type">The options it fills.</param>
/// <param name="Resolve">Makes the options, and so runs every validator of them.</param>
internal sealed record CheckedSection(string Name, Type Type, Action<IServiceProvider> Resolve);

internal static class CheckedSectionExtensions
{
    /// <summary>Binds options to a section whose keys and values are checked at start (design §6).</summary>
    public static OptionsBuilder<T> AddCheckedOptions<T>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
    {
        services.AddSingleton(new CheckedSection(section, typeof(T), s => _ = s.GetRequiredService<IOptions<T>>().Value));
        return services.AddOptions<T>().Bind(configuration.GetSection(section));
    }

    /// <summary>The same, with a validator of their own.</summary>
    public static OptionsBuilder<T> AddCheckedOptions<T, TValidator>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
        where TValidator : class, IValidateOptions<T>
    {
        services.AddSingleton<IValidateOptions<T>, TValidator>();
        return services.AddCheckedOptions<T>(configuration, section);
    }
}
