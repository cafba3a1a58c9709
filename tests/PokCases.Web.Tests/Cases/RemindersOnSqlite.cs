using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class RemindersOnSqlite(RemindersTests<OnSqlite>.MailHost host) : RemindersTests<OnSqlite>(host);
