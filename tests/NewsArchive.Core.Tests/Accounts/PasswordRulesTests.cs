using NewsArchive.Core.Accounts;

namespace NewsArchive.Core.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("short")]
    [InlineData("password")]
    [InlineData("PassWord1")]
    [InlineData("summer2024!")]
    [InlineData("monkeymonkey")]
    [InlineData("qwertyuiop")]
    [InlineData("aaaabbbbcccc")]
    [InlineData("annaberg2024")]
    public void What_attackers_try_first_is_refused(string password) => Assert.NotNull(PasswordRules.ProblemOf(password, "annaberg"));

    [Theory]
    [InlineData("four quiet words here")]
    [InlineData("vexed-otter-plinth")]
    [InlineData("ünïcödé räinböw")]
    [InlineData("no rule asks for digits or signs")]
    public void A_pass_phrase_is_accepted(string password) => Assert.Null(PasswordRules.ProblemOf(password, "annaberg"));

    [Fact]
    public void A_password_may_be_long_and_is_never_cut_off()
    {
        var phrase = string.Join(' ', Enumerable.Range(1000, 40));

        Assert.True(phrase.Length > 64);
        Assert.Null(PasswordRules.ProblemOf(phrase, "ada"));
        Assert.NotNull(PasswordRules.ProblemOf(phrase + phrase, "ada"));
    }
}
