using PokCases.Web.Shell;

namespace PokCases.Web.Mail;

/// <summary>Mail, where a mail server is configured. Other parts put mails in the <see cref="MailQueue"/>.</summary>
internal static class MailModule
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<MailOptions, ValidateMailOptions>(configuration, MailOptions.Section);
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddSingleton<MailQueue>();
        services.AddHostedService(s => s.GetRequiredService<MailQueue>());
        return services;
    }
}
